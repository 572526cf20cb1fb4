"""How long work is asked to end early: the same words as where an article is understood."""

from viewer.article.stopping import ShouldStop, Stopped, heed, never

__all__ = ["ShouldStop", "Stopped", "heed", "never"]

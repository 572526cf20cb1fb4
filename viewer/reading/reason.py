"""Every reason why a file cannot be read: what is wrong with it, and what to do."""

from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """A closed set. The value is the English wording behind the name of the file, with ``{0}`` for the first figure.

    The window translates it; a reason that is added here needs its wording in every language.
    """

    # The file itself
    MISSING = "is not there. Was it moved or renamed? Choose it again."
    FORBIDDEN = "may not be read by you. Ask its owner for permission, or copy it elsewhere."
    CIRCULAR_LINK = "is a link that leads back to itself. Choose the file that is meant."
    LONG_NAME = "has a name longer than this system allows. Rename it and try again."
    IMPOSSIBLE_NAME = "has a name that no file can have. Choose the file again."
    FOLDER = "is a folder. Choose one file in it."
    SPECIAL = "is not an ordinary file. Save the article as a file and open that."
    VANISHED = "went away while it was being read. Choose it again."
    CHANGING = "is being changed while it is read. Wait until it is complete and open it again."
    DISK = "cannot be read: {0}. Copy it to another disk and try again."
    NO_PROCESS = "cannot be read: the system starts no further process. Close something and try again."

    MISTAKE = "cannot be understood: this program made a mistake. Please report it, with the file if you may."

    # Too little or too much
    EMPTY = "is empty. Save the article again, or choose another file."
    NO_TEXT = "holds no text. Save the article again, or choose another file."
    NO_WORDS = "holds no words. Copy the article again and paste it here."
    TOO_LARGE = "is too large: {0} MB, and the limit is {1} MB. Save the article alone and open that."
    TOO_LONG = "holds more than {0} million letters. Save one article alone and open that."
    TOO_LONG_PASTED = "is longer than {0} million letters. Paste one article alone."
    TOO_SLOW = "takes longer than {0} seconds to read. Save it as plain text and open that."
    TOO_MUCH_MEMORY = "is too much for this computer's memory. Save a part of it and open that."
    TOO_DEEP = "nests its parts too deep to be an article. Save it as plain text and open that."
    TOO_DEEP_MAIL = "packs mails in mails too deep. Save the one that is meant by itself and open that."
    TOO_MANY_PAGES = "has {0} pages, and the limit is {1}. Save the article's pages alone."
    TOO_MANY_PARTS = "has {0} parts, more than any document. Save it anew and open that."
    TOO_TIGHT = "unpacks to more than {0} MB or out of all proportion. Save its text alone."

    # Damaged, locked, or made to do harm
    DAMAGED = "is damaged and cannot be read. Save it again, or paste its text here."
    DAMAGED_PARTS = "is damaged: its packed parts cannot be opened. Save it again and open that."
    DAMAGED_PAGES = "is damaged: its pages cannot be opened. Save it again and open that."
    DAMAGED_XML = "is damaged: its XML cannot be read to the end. Ask for it again, or paste its text here."
    DAMAGED_JSON = "is damaged: its JSON cannot be read. Ask for it again, or paste its text here."
    HARMFUL = "is damaged, or made to do harm, and cannot be read. Save it again, or paste its text here."
    ENTITIES = "declares entities, as no article does, and could do harm. Paste its text here."
    LOCKED = "is protected by a password. Save it without one and open that."

    # Something else than an article
    NOT_TEXT = "holds no text that can be read. Is it a picture or a program? Choose the article itself."
    SCAN = "is a scan: pictures of pages, without text. Run it through text recognition first and open the result."
    PICTURE = "is a picture. Choose the article itself."
    PROGRAM = "is a program. Choose the article itself."
    PACKED = "is a packed file. Unpack it and open the article in it."
    PACKED_OR_OFFICE = "is a packed file, or of an unknown Office kind. Unpack it, or save it as .docx."
    OLD_WORD = "is a document of an old Word (.doc). Save it as .docx and open that."
    OLD_OFFICE = "is a file of an old Office program. Save it as .docx and open that."
    OUTLOOK = "is a mail of Outlook (.msg). Save it as .eml, or copy its text and paste it here."
    TABLE = "is a table of an old Excel (.xls). Copy the article's text and paste it here."
    SLIDES = "is a set of slides. Copy the article's text and paste it here."
    OTHER_OFFICE = "is an Office file, but no Word document. Copy its text and paste it here."
    OTHER_OPEN_DOCUMENT = "is an OpenDocument file, but no text. Copy its text and paste it here."
    OTHER_RICH_TEXT = "is a rich text of an unknown kind. Save it as plain text and open that."
    OTHER_XML = "is XML, but of no kind that holds news. Save the article as a page or a text."
    OTHER_JSON = "is JSON, but no news item. Save the article as a page or a text."
    EMPTY_MAIL = "is a mail without text. Open the article that is attached to it, or save it as plain text."
    EMPTY_ITEM = "is a news item without text. Is it a picture or an event? Choose the story."
    EMPTY_PAGE = "is a web page without content. Save it again and open that."
    NO_ARTICLE = "is a web page without an article. Copy the text of the article and paste it here."
    NO_SAVED_PAGE = "is a saved page, but the page in it is missing or damaged. Save it again and open that."

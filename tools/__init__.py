"""What developers run: benchmarks, pictures, fitting, fuzzing. Not part of the program."""

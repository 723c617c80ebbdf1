"""A place in, an Article out: file, standard input, folder, web page."""

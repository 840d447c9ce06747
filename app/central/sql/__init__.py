"""Functions, guards and policies of the centre, `NN_name.sql`, applied in order at the end of every upgrade."""

"""Tests of the interview room's pages: on the real store, typed and pressed as people do."""

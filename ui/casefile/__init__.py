"""The whole case on paper: the print panel (打印), its preview, and the press that makes each paper."""

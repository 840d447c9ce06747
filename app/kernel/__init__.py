"""Words every room shares: money, ids, clock and legal days, masking, errors, rule packs, settings, wording."""

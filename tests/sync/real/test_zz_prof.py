import time
from tests.sync.real.branches import *
from tests.sync.real import sound
from tests.sync import invariants
def test_prof(branches, cluster, databases, desk, tmp_path):
    def T(n, f):
        t=time.perf_counter(); r=f(); print(f"{n:30s} {time.perf_counter()-t:.3f}"); return r
    T('copy db', lambda: cluster.create('zz1', TEMPLATE)); T('drop', lambda: cluster.drop('zz1'))
    a=T('desk1', lambda: desk('chen.lan'))
    b=T('desk2', lambda: desk('wu.di'))
    T('case', lambda: a.new_case())
    T('sync', a.sync); T('sync idle', a.sync); T('sync b', b.sync)
    T('hello', lambda: a.line.transport.head())
    for n in ('all_hold',): T(n, lambda: invariants.all_hold(branches,[a,b]))
    T('view', lambda: branches.view(a.actor))
    T('all_quiet', lambda: invariants.all_quiet(branches,[a,b]))
    T('clean', lambda: sound.centre_is_clean(branches))
    T('digest', lambda: sound.equal_by_digest(a))
    T('reopen', a.sign_in_again)
    import cProfile, pstats
    p=cProfile.Profile(); p.enable(); desk('he.jia'); p.disable()
    pstats.Stats(p).sort_stats('tottime').print_stats(14)

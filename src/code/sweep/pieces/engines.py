import concurrent.futures
import functools
import os

from sweep.compute import compute_shard


class Local:
    """Runs shards on this machine: a pool of processes, each started by a thread."""

    def __init__(self, job, options):
        self.slots = options.workers or os.cpu_count() or 1
        self.job, self.running = dict(job, started=[]), {}
        self.pool = concurrent.futures.ThreadPoolExecutor(self.slots)

    def submit(self, part):
        self.running[self.pool.submit(compute_shard, self.job, part)] = part

    def finished(self):
        """Waits a while, and yields the parts that ended, each with what returns its outcome."""
        done, _ = concurrent.futures.wait(self.running, timeout=1, return_when="FIRST_COMPLETED")
        for one in done:
            yield self.running.pop(one), one.result

    def close(self):
        for process in self.job["started"]:
            process.terminate()
        self.pool.shutdown()


class OnRay:
    """Runs shards as tasks of Ray: on the cluster at --address or RAY_ADDRESS, or here."""

    slots = 1000

    def __init__(self, job, options):
        import ray

        self.ray, self.running = ray, {}
        elsewhere = options.address or os.environ.get("RAY_ADDRESS")
        own = {} if elsewhere else dict(num_cpus=options.workers, include_dashboard=False)
        ray.init(address=options.address, log_to_driver=False, **own)
        # The script tries again by itself.
        self.task = ray.remote(num_cpus=options.cores, max_retries=0)(compute_shard)
        self.job = ray.put(job)

    def submit(self, part):
        self.running[self.task.remote(self.job, part)] = part

    def finished(self):
        done, _ = self.ray.wait(list(self.running), timeout=1)
        for one in done:
            yield self.running.pop(one), functools.partial(self.ray.get, one)

    def close(self):
        self.ray.shutdown()


class OnDask:
    """Runs shards as tasks of Dask: on the scheduler at --address, or here."""

    slots = 1000

    def __init__(self, job, options):
        import distributed

        self.distributed, self.running = distributed, {}
        own = dict(n_workers=options.workers or os.cpu_count(), threads_per_worker=1)
        self.cluster = (
            None if options.address else distributed.LocalCluster(dashboard_address=None, **own)
        )
        self.client = distributed.Client(options.address or self.cluster)
        self.job = job

    def submit(self, part):
        self.running[self.client.submit(compute_shard, self.job, part, pure=False)] = part

    def finished(self):
        try:
            self.distributed.wait(list(self.running), timeout=1, return_when="FIRST_COMPLETED")
        except (TimeoutError, self.distributed.TimeoutError):
            return
        for one in [future for future in self.running if future.done()]:
            yield self.running.pop(one), one.result

    def close(self):
        self.client.close()
        if self.cluster:
            self.cluster.close()


ENGINES = dict(local=Local, ray=OnRay, dask=OnDask)

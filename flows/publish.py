"""Release what people decided in the review, through every gate, as a Prefect flow.

python flows/publish.py RUN
"""

import argparse
import sys
from pathlib import Path

from settings import exit_code, server, withheld  # isort: split

from prefect import flow, task
from prefect.cache_policies import NO_CACHE

from themes import release as releases


@task(name="release", task_run_name="release", persist_result=False, cache_policy=NO_CACHE, log_prints=False)
def release(out: str) -> str:
    """The gates and the release; a path goes in and a path comes out."""
    return str(withheld("the release", releases.publish, out))


@flow(name="publish", persist_result=False, log_prints=False, validate_parameters=False, retries=0)
def publish(out: str) -> str:
    """The release of a reviewed run."""
    return release(out)


def main(run: str) -> None:
    """Run the flow."""
    with server():
        print(f"The release is {publish(str(Path(run).resolve()))}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Release a reviewed run, as a Prefect flow.")
    parser.add_argument("run", metavar="RUN", help="the folder of the run")
    sys.exit(exit_code(main, **vars(parser.parse_args())))

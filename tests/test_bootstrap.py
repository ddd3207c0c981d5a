"""Holds the promises of `make run` and `make test`: exact pins, no host named, one line for what is missing.

Nothing here fetches or installs: the bootstrap runs on a copy of the scripts with an interpreter that only
pretends. Whether the real packages install is shown by `make test` itself.
"""

import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.txt", "requirements-dev.txt")

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for a POSIX shell")

# Does what the bootstrap asks of an interpreter, and notes each call; $MISSING is what the machine lacks.
PRETENDER = """#!/bin/sh
echo "$1 $2 $3" >>"$LOG"
case "$*" in
    *_base_executable*) echo "$PRETENDER" ;;
    *sys.prefix*) pwd ;;
    -V | --version) echo "Python 3.12.0" ;;
    tools/system_packages.py) echo "$MISSING" ;;
    "tools/system_packages.py walk") echo "$WALK" ;;
    tools/screen.py) echo "No screen"; exit "$SCREEN" ;;
    "-m venv"*) mkdir -p .venv/bin .venv/lib/python3.12/site-packages; cp "$PRETENDER" .venv/bin/python ;;
    "-m pip install --quiet --require-hashes"*) touch ".venv/lib/python3.12/site-packages/$7" ;;
esac
"""


def pins(lock: str) -> dict[str, tuple[Requirement, list[str]]]:
    """Return name -> (requirement, hashes) of a lock file."""
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    found: dict[str, tuple[Requirement, list[str]]] = {}
    for line in text.splitlines():
        if line and not line.startswith(("#", "-")):
            requirement = Requirement(line.split(" --hash=")[0].strip())
            found[canonicalize_name(requirement.name)] = (requirement, re.findall(r"--hash=sha256:(\w+)", line))
    return found


def version_of(requirement: Requirement) -> str:
    (only,) = requirement.specifier
    assert only.operator == "=="
    return only.version


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_index_and_no_host(lock: str) -> None:
    allowed = re.compile(
        r"#.*|--only-binary :all:|[a-z0-9.-]+==[a-z0-9.]+( ; [^/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|"
    )
    strange = [line for line in (ROOT / lock).read_text("utf-8").splitlines() if not allowed.fullmatch(line)]
    assert strange == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_has_hashes(lock: str) -> None:
    assert "--only-binary :all:" in (ROOT / lock).read_text("utf-8")  # nothing is built, so no builder is fetched
    for requirement, hashes in pins(lock).values():
        assert version_of(requirement)
        assert hashes, requirement
    # A wheel each for Linux, macOS and Windows: a lock of one machine's files only would show here.
    for name in ("pyside6-essentials", "sqlcipher3", "typst", "numpy"):
        assert len(pins(lock)[name][1]) >= 5


def test_every_dependency_is_pinned_within_its_range() -> None:
    project = PROJECT["project"]
    run = [*project["dependencies"], *PROJECT["build-system"]["requires"]]
    wanted = {"requirements.txt": run, "requirements-dev.txt": run + project["optional-dependencies"]["dev"]}
    for lock, requirements in wanted.items():
        pinned = pins(lock)
        for text in requirements:
            asked = Requirement(text)
            requirement, _ = pinned[canonicalize_name(asked.name)]
            assert asked.specifier.contains(version_of(requirement)), text


def test_both_locks_pin_the_same() -> None:
    run, dev = (pins(lock) for lock in LOCKS)
    assert {name: dev[name] for name in run} == run


def test_wheel_takes_every_top_level_package() -> None:
    included = set(PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"])
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "tools"}
    assert included == packages | {"main.py"}
    assert PROJECT["project"]["scripts"] == {"pmjournal": "main:main"}


@posix_only
def test_the_build_server_runs_the_readme_test_command() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert script.read_text("utf-8").splitlines()[-1] == "make test"
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "make test" in readme
    assert "make run" in readme


def test_missing_libraries_are_told_by_their_package() -> None:
    lacking = runpy.run_path(str(ROOT / "tools" / "system_packages.py"))["lacking"]
    absent = {"libnot-there.so.9": "libnot-there9", "libnot-there-more.so.9": "libnot-there9"}
    assert lacking(absent) == ["libnot-there9"]
    assert lacking({}) == []


def test_libraries_for_a_window_are_asked_for_only_where_there_is_a_screen() -> None:
    needed = runpy.run_path(str(ROOT / "tools" / "system_packages.py"))["needed"]
    offscreen = set(needed({}).values())
    assert "libegl1" in offscreen
    assert "libxcb-cursor0" not in offscreen
    assert offscreen | {"libxcb-cursor0"} <= set(needed({"DISPLAY": ":0"}).values())
    assert offscreen | {"libwayland-client0"} <= set(needed({"WAYLAND_DISPLAY": "wayland-0"}).values())


def test_screen_says_why_no_window_opens(tmp_path: Path) -> None:
    why = runpy.run_path(str(ROOT / "tools" / "screen.py"))["why_no_window"]
    assert why({}, "linux").startswith("There is no display here")
    left_over = {"WAYLAND_DISPLAY": "gone", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why(left_over, "linux") == "The display does not answer (WAYLAND_DISPLAY=gone)"
    assert why({}, "darwin") == ""


class Clone:
    """A copy of the scripts, with a pretended interpreter, user and apt-get."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "clone"
        self.log = folder / "log"
        self.bin = folder / "bin"
        self.bin.mkdir()
        shutil.copytree(ROOT / "tools", self.folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
        for name in (*LOCKS, "pyproject.toml"):
            shutil.copy(ROOT / name, self.folder / name)
        self.pretend("python", PRETENDER)
        self.pretend("id", "#!/bin/sh\necho 1000\n")
        self.pretend("apt-get", '#!/bin/sh\necho "apt-get $*" >>"$LOG"\n')

    def pretend(self, name: str, script: str) -> None:
        path = self.bin / name
        path.write_text(script, "utf-8")
        path.chmod(0o755)

    def sh(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        """Run one of the scripts; its calls of the interpreter and of apt-get are in `calls` afterwards."""
        self.log.write_text("", "utf-8")
        python = str(self.bin / "python")
        settings = {
            "LOG": str(self.log),
            "PYTHON": python,
            "PRETENDER": python,
            "MISSING": "",
            "WALK": "",
            "SCREEN": "1",
        }
        settings["PATH"] = f"{self.bin}:/usr/bin:/bin"
        command = ["sh", *arguments]
        environ = settings | environ
        return subprocess.run(command, cwd=self.folder, env=environ, capture_output=True, text=True, check=False)

    @property
    def calls(self) -> str:
        return self.log.read_text("utf-8")

    def installs(self, level: str = "run") -> bool:
        """Bootstrap for `level`; whether packages were installed."""
        done = self.sh("tools/bootstrap.sh", level)
        assert done.returncode == 0, done.stderr
        return "-m pip install" in self.calls


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


@posix_only
def test_missing_libraries_stop_an_ordinary_user_with_the_exact_command(clone: Clone) -> None:
    done = clone.sh("tools/bootstrap.sh", "run", MISSING="python3.12-venv libegl1")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.endswith("sudo apt-get install -y --no-install-recommends python3.12-venv libegl1")
    assert "apt-get" not in clone.calls
    assert not (clone.folder / ".venv").exists()


@posix_only
def test_missing_libraries_are_installed_for_root(clone: Clone) -> None:
    clone.pretend("id", "#!/bin/sh\necho 0\n")
    assert clone.sh("tools/bootstrap.sh", "run", MISSING="libegl1 libgl1").returncode == 0
    assert [line for line in clone.calls.splitlines() if line.startswith("apt-get")] == [
        "apt-get update -qq",
        "apt-get install -y --no-install-recommends libegl1 libgl1 -qq -o Dpkg::Use-Pty=0",
    ]


@posix_only
def test_what_only_the_screen_reader_test_needs_stops_nobody(clone: Clone) -> None:
    done = clone.sh("tools/bootstrap.sh", "test", WALK="xvfb at-spi2-core")
    assert done.returncode == 0
    assert "sudo apt-get install -y --no-install-recommends xvfb at-spi2-core" in done.stderr
    assert "skipped" in done.stderr
    assert "apt-get" not in clone.calls
    clone.pretend("id", "#!/bin/sh\necho 0\n")
    assert clone.sh("tools/bootstrap.sh", "run", WALK="xvfb").returncode == 0
    assert "apt-get" not in clone.calls
    assert clone.sh("tools/bootstrap.sh", "test", WALK="xvfb").returncode == 0
    assert "apt-get install -y --no-install-recommends xvfb" in clone.calls


@posix_only
def test_a_python_too_old_is_named_in_one_line(clone: Clone) -> None:
    clone.pretend("python", '#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2"\n')
    done = clone.sh("tools/bootstrap.sh", "test")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("PM Journal needs Python 3.11 to 3.14")
    assert "3.9.2" in line


@posix_only
def test_a_second_call_installs_nothing(clone: Clone) -> None:
    assert clone.installs("run")
    assert not clone.installs("run")
    assert clone.installs("test")
    assert "-m venv" not in clone.calls  # the tools are added, the rest stays
    assert not clone.installs("test")
    assert not clone.installs("run")


def interrupt(clone: Clone) -> None:
    (clone.folder / ".venv" / "ready").unlink()


def lose_a_package(clone: Clone) -> None:
    (clone.folder / ".venv/lib/python3.12/site-packages/requirements.txt").unlink()


def lose_python(clone: Clone) -> None:
    (clone.folder / ".venv/bin/python").unlink()


def change_a_pin(clone: Clone) -> None:
    with (clone.folder / "requirements.txt").open("a") as lock:
        lock.write("# another pin\n")


def move_the_folder(clone: Clone) -> None:
    clone.folder = clone.folder.rename(clone.folder.with_name("moved"))


@posix_only
@pytest.mark.parametrize("harm", [interrupt, lose_a_package, lose_python, change_a_pin, move_the_folder])
def test_a_venv_that_no_longer_fits_is_made_anew(clone: Clone, harm: Callable[[Clone], None]) -> None:
    clone.installs()
    harm(clone)
    assert clone.installs()
    assert "-m venv" in clone.calls
    assert not clone.installs()


@posix_only
@pytest.mark.parametrize(
    ("screen", "arguments", "started"),
    [
        ("1", (), "main.py tour build/tour"),
        ("1", ("--journal", "D"), "main.py tour build/tour"),
        ("1", ("demo", "D"), "main.py demo D"),
        ("0", (), "main.py  "),
        ("0", ("--journal", "D"), "main.py --journal D"),
    ],
)
def test_run_starts_the_window_or_the_tour(
    clone: Clone, screen: str, arguments: tuple[str, ...], started: str
) -> None:
    clone.installs()
    done = clone.sh("tools/start.sh", *arguments, SCREEN=screen)
    assert clone.calls.splitlines()[-1] == started
    told = done.stdout.splitlines()
    assert len(told) == (1 if "tour" in started else 0)

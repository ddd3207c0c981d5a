"""How quick the program is, as ratios in one run: `python -m tests.benchmarks [--quick] [NAME …]`.

Not collected by pytest: what is measured here depends on the machine, so nothing fails. What it found is in
docs/performance.md, which it writes.
"""

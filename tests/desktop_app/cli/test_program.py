"""The command line as a whole: what stands on the streams, in the files, and in the exit status."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app import __version__
from desktop_app.cli import main
from tests.generators.regulations import *  # placeholder

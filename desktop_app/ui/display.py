"""Whether a window can be opened here at all, found out without Qt: Qt aborts the process where it cannot.

Imports nothing of Qt, so that it may be asked before Qt is loaded.
"""

import ctypes
import os
import sys
from collections.abc import Mapping

_XCB_PLUGIN_NEEDS = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libEGL.so.1")
"""Libraries without which Qt's X11 plugin does not load; Debian does not install them by itself."""


def find_display(environment: Mapping[str, str] | None = None) -> bool:
    """Whether there is a display, or a Qt platform that the user chose by QT_QPA_PLATFORM."""
    environment = os.environ if environment is None else environment
    platform = environment.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (platform and not platform.startswith(("xcb", "wayland"))):
        return True
    if environment.get("WAYLAND_DISPLAY") and platform != "xcb":
        return True
    return _reaches_x11(environment.get("DISPLAY", ""))


def _reaches_x11(display: str) -> bool:
    """Whether the X server of this name lets us in."""
    if not display:
        return False
    try:
        for library in _XCB_PLUGIN_NEEDS:
            ctypes.CDLL(library)
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(os.fsencode(display), None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused

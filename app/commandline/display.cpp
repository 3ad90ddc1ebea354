#include "app/commandline/display.h"

#include "app/commandline/commandwords.h"

#include <QFile>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace loopscope {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

// `name` is a path; with `abstract` a name in Linux's own space of socket names.
bool listens(const QByteArray& name, bool abstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t offset = abstract ? 1 : 0;
    const auto size = static_cast<std::size_t>(name.size());
    if (size + offset >= sizeof(address.sun_path))
        return false;
    std::memcpy(address.sun_path + offset, name.constData(), size);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0)
        return false;
    const auto length =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + offset + size + (abstract ? 0 : 1));
    const bool connected = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), length) == 0;
    ::close(descriptor);
    return connected;
}

// ":0", ":0.0", "unix:0"; a display on another machine is taken on trust.
bool xServerAnswers(const QByteArray& display)
{
    const qsizetype colon = display.lastIndexOf(':');
    const QByteArray host = display.left(std::max<qsizetype>(colon, 0));
    if (colon < 0)
        return false;
    if (!host.isEmpty() && host != "unix")
        return true;
    const QByteArray number = display.mid(colon + 1).split('.').constFirst();
    const QByteArray path = "/tmp/.X11-unix/X" + number;
    return listens(path, false) || listens(path, true);
}

bool waylandAnswers(const QByteArray& display)
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    return listens(display.startsWith('/') ? display : folder + '/' + display, false);
}

} // namespace

std::optional<QString> displayProblem()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool needsDisplay =
        platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
    const QByteArray xDisplay = qgetenv("DISPLAY");
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    if (!needsDisplay || (!wayland.isEmpty() && waylandAnswers(wayland)) ||
        (!xDisplay.isEmpty() && xServerAnswers(xDisplay)))
        return std::nullopt;
    const QString reason =
        xDisplay.isEmpty() && wayland.isEmpty()
            ? CommandWords::tr("there is no display for the window (DISPLAY and WAYLAND_DISPLAY are "
                               "not set)")
            : CommandWords::tr("the display that DISPLAY or WAYLAND_DISPLAY names does not answer");
    return CommandWords::tr("%1; start it from a desktop session or with ssh -X, or without a window: "
                            "loopscope run \"5x sleep 1s\"")
        .arg(reason);
}

#else

std::optional<QString> displayProblem()
{
    return std::nullopt;
}

#endif

} // namespace loopscope

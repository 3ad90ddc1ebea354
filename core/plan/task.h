#pragma once

#include "core/trace/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace loopscope {

enum class TaskKind : std::uint8_t { Url, Sleep, Block, Cpu };

/// A header of a request. `value` is empty and `secret` true where a recording left the value out.
struct Header
{
    QByteArray name;
    QByteArray value;
    bool secret = false;
    bool operator==(const Header&) const = default;
};

/// What a url task asks for. `url` has the scheme http, https or practice (the built-in practice server).
struct Request
{
    QUrl url;
    bool head = false; ///< HEAD instead of GET
    std::vector<Header> headers;
    std::optional<Nanos> deadline; ///< wall-clock limit of this task; the run's default where there is none
    bool operator==(const Request&) const = default;
};

/// One unit of work, as the person wrote it. A value; copies share the request.
struct Task
{
    TaskKind kind = TaskKind::Sleep;
    bool enabled = true;
    Nanos duration{};                       ///< of sleep, block and cpu
    QString name;                           ///< empty: see displayName()
    std::shared_ptr<const Request> request; ///< of url tasks, never null there; null elsewhere
    QJsonObject unknown; ///< keys of a plan file that this version does not know; kept on save

    bool operator==(const Task& other) const;
};

/// The task's own name, or its kind and number: "sleep_3".
QString displayName(const Task& task, std::uint32_t id);
/// "url", "sleep", "block", "cpu": as in plan files.
QString kindName(TaskKind kind);

} // namespace loopscope

#include "app/start/exampletasks.h"

#include <QCoreApplication>

namespace loopscope {

std::vector<ExampleTask> exampleTasks()
{
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("ExampleTasks", text);
    };
    return {
        {QStringLiteral("5x url: sleep 1s"),
         translated(
             QT_TRANSLATE_NOOP("ExampleTasks", "five tasks that wait a second each, as asyncio.sleep does"))},
        {QStringLiteral("block 1s"),
         translated(QT_TRANSLATE_NOOP("ExampleTasks",
                                      "waits as time.sleep does, holding whichever thread runs it"))},
        {QStringLiteral("cpu 200ms"),
         translated(QT_TRANSLATE_NOOP("ExampleTasks", "computes, using that much processor time"))},
        {QStringLiteral("practice:/delay/0.5?bytes=49866"),
         translated(QT_TRANSLATE_NOOP("ExampleTasks",
                                      "fetches a page from the built-in server; no network is needed"))},
        {QStringLiteral("https://example.org/"),
         translated(QT_TRANSLATE_NOOP("ExampleTasks", "fetches a page from the network"))},
    };
}

} // namespace loopscope

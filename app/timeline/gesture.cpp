#include "app/timeline/gesture.h"

#include <QCoreApplication>

namespace loopscope {

std::vector<Gesture> gestures()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Gestures", text); };
    return {
        {tr(QT_TRANSLATE_NOOP("Gestures", "Wheel")), tr(QT_TRANSLATE_NOOP("Gestures", "scrolls the rows"))},
        {tr(QT_TRANSLATE_NOOP("Gestures", "Ctrl + wheel")),
         tr(QT_TRANSLATE_NOOP("Gestures", "zooms at the pointer"))},
        {tr(QT_TRANSLATE_NOOP("Gestures", "Shift + wheel, or drag")),
         tr(QT_TRANSLATE_NOOP("Gestures", "pans; the timeline no longer follows the present"))},
        {tr(QT_TRANSLATE_NOOP("Gestures", "Click a row")),
         tr(QT_TRANSLATE_NOOP("Gestures", "chooses its task and puts the cursor at that moment"))},
        {tr(QT_TRANSLATE_NOOP("Gestures", "Click the ruler or the loop")),
         tr(QT_TRANSLATE_NOOP("Gestures", "puts the cursor; the panel on the right shows the loop there"))},
        {tr(QT_TRANSLATE_NOOP("Gestures", "Drag in the overview")),
         tr(QT_TRANSLATE_NOOP("Gestures", "moves what the timeline shows, or its edges"))},
        {tr(QT_TRANSLATE_NOOP("Gestures", "Rest on a bar")),
         tr(QT_TRANSLATE_NOOP("Gestures", "tells every state of the task, and who made it late"))},
    };
}

} // namespace loopscope

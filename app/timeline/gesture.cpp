#include "app/timeline/gesture.h"

#include <QCoreApplication>

namespace loopscope {

std::vector<Gesture> gestures()
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("Gestures", text); };
    return {
        {translated(QT_TRANSLATE_NOOP("Gestures", "Wheel")),
         translated(QT_TRANSLATE_NOOP("Gestures", "scrolls the rows"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Ctrl + wheel")),
         translated(QT_TRANSLATE_NOOP("Gestures", "zooms at the pointer"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Shift + wheel, or drag")),
         translated(QT_TRANSLATE_NOOP("Gestures", "pans; the timeline no longer follows the present"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Click a row")),
         translated(QT_TRANSLATE_NOOP(
             "Gestures", "chooses its task, puts the cursor at that moment and says why it waited"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Click the ruler or the loop")),
         translated(
             QT_TRANSLATE_NOOP("Gestures", "puts the cursor; the panel on the right shows the loop there"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Drag on the ruler")),
         translated(QT_TRANSLATE_NOOP(
             "Gestures", "marks a range and measures it; it snaps to bars, and its edges can be dragged"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Pinch, or the mouse's back and forward keys")),
         translated(QT_TRANSLATE_NOOP("Gestures", "zooms; goes back and forward through what was in view"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Drag in the overview")),
         translated(QT_TRANSLATE_NOOP("Gestures", "moves what the timeline shows, or its edges"))},
        {translated(QT_TRANSLATE_NOOP("Gestures", "Rest on a bar")),
         translated(QT_TRANSLATE_NOOP("Gestures", "tells every state of the task, and who made it late"))},
    };
}

} // namespace loopscope

#include "core/code/codenotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

struct CodeNote
{
    QLatin1String key;
    const char* text;
};

const std::array codeNotes{
    // What the program does as a whole.
    CodeNote{QLatin1String("blocking"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "Blocking: each task holds the event loop until it is done, and the next one "
                               "begins only then.")},
    CodeNote{QLatin1String("sequential"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "Await in turn: while a task waits, the loop is free, but nothing else has "
                               "been started that could use the time.")},
    CodeNote{QLatin1String("concurrent"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "gather: all tasks start at once and wait at the same time; the results keep "
                               "the order of the list.")},
    CodeNote{QLatin1String("pool"),
             QT_TRANSLATE_NOOP(
                 "CodeNotes", "Thread pool: each task blocks a thread of its own, and the loop stays free.")},
    CodeNote{QLatin1String("unawaited"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "Never awaited: each call makes a coroutine, and none of them ever runs.")},
    CodeNote{
        QLatin1String("unstarted"),
        QT_TRANSLATE_NOOP("CodeNotes", "Never started: the work of each task is made, and nobody calls it.")},
    CodeNote{QLatin1String("written"), QT_TRANSLATE_NOOP("CodeNotes", "Written by Loopscope. Run it with:")},
    CodeNote{QLatin1String("build"), QT_TRANSLATE_NOOP("CodeNotes", "Written by Loopscope. Build it with:")},
    CodeNote{QLatin1String("http2"),
             QT_TRANSLATE_NOOP("CodeNotes", "The plan allows HTTP/2; this program speaks HTTP/1.1.")},
    // Settings.
    CodeNote{QLatin1String("base"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "Where the practice server is. Start one with: loopscope serve --port 8080")},
    CodeNote{QLatin1String("secrets"),
             QT_TRANSLATE_NOOP(
                 "CodeNotes", "Secrets are not written into a program; it takes them from its environment.")},
    CodeNote{QLatin1String("limit"),
             QT_TRANSLATE_NOOP("CodeNotes", "At most this many tasks are in flight at once.")},
    CodeNote{QLatin1String("workers"), QT_TRANSLATE_NOOP("CodeNotes", "Threads of the pool.")},
    CodeNote{QLatin1String("connections"),
             QT_TRANSLATE_NOOP("CodeNotes", "At most this many connections to one host at once.")},
    CodeNote{
        QLatin1String("deadline"),
        QT_TRANSLATE_NOOP("CodeNotes", "Seconds that a fetch may take, unless its own line says otherwise.")},
    CodeNote{
        QLatin1String("howlong"),
        QT_TRANSLATE_NOOP("CodeNotes", "How long a fetch may take, unless its own line says otherwise.")},
    CodeNote{
        QLatin1String("authorization"),
        QT_TRANSLATE_NOOP("CodeNotes",
                          "An Authorization header is given whole: \"Basic \" and user:password in Base64.")},
    // The work.
    CodeNote{QLatin1String("block"),
             QT_TRANSLATE_NOOP("CodeNotes", "Holds the loop for all this time: there is no await in it.")},
    CodeNote{QLatin1String("buffer"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "A loop in Python would hold the interpreter's lock all the time; hashing "
                               "a large buffer lets other threads go on.")},
    CodeNote{QLatin1String("compute"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "Uses this much CPU time of its thread; more time may pass by the clock.")},
    CodeNote{QLatin1String("computehere"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "Computes on the loop and so holds it: async makes nothing faster here.")},
    CodeNote{
        QLatin1String("opener"),
        QT_TRANSLATE_NOOP("CodeNotes",
                          "Straight to the server, without a proxy; as many redirects as browsers follow.")},
    CodeNote{QLatin1String("timeout"),
             QT_TRANSLATE_NOOP(
                 "CodeNotes", "The timeout is for each wait alone, so the whole is held against the clock.")},
    CodeNote{
        QLatin1String("unredirected"),
        QT_TRANSLATE_NOOP("CodeNotes", "A secret is for this server and for no other that it redirects to.")},
    CodeNote{QLatin1String("waitfor"),
             QT_TRANSLATE_NOOP("CodeNotes", "wait_for cancels the fetch when its time is up.")},
    CodeNote{QLatin1String("redirects"),
             QT_TRANSLATE_NOOP("CodeNotes", "As many redirects as browsers follow.")},
    CodeNote{
        QLatin1String("received"),
        QT_TRANSLATE_NOOP("CodeNotes", "An answer that has arrived, in the shape that http.client reads.")},
    CodeNote{QLatin1String("exchange"),
             QT_TRANSLATE_NOOP("CodeNotes", "Each await is a place where the loop can turn to other tasks.")},
    CodeNote{QLatin1String("close"),
             QT_TRANSLATE_NOOP("CodeNotes", "The server closes the connection when all is sent.")},
    CodeNote{QLatin1String("slot"),
             QT_TRANSLATE_NOOP("CodeNotes", "Waits for a free connection to the host.")},
    // The strategy.
    CodeNote{QLatin1String("task"), QT_TRANSLATE_NOOP("CodeNotes", "A name, and work that has not begun.")},
    CodeNote{QLatin1String("run"),
             QT_TRANSLATE_NOOP("CodeNotes", "Does the work of a task and measures how long it took.")},
    CodeNote{
        QLatin1String("semaphore"),
        QT_TRANSLATE_NOOP("CodeNotes", "The semaphore lets only so many tasks in; the others queue for it.")},
    CodeNote{QLatin1String("noawait"),
             QT_TRANSLATE_NOOP(
                 "CodeNotes", "Nothing is awaited here, so the loop can do nothing else until all is done.")},
    CodeNote{QLatin1String("inturn"),
             QT_TRANSLATE_NOOP("CodeNotes", "The next task starts when the one before has ended.")},
    CodeNote{QLatin1String("failures"),
             QT_TRANSLATE_NOOP("CodeNotes", "A failure becomes a result, and the other tasks go on.")},
    CodeNote{QLatin1String("executor"),
             QT_TRANSLATE_NOOP("CodeNotes", "A thread does the work; the loop is told when it is done.")},
    CodeNote{QLatin1String("forgotten"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "A coroutine is made and dropped: nobody awaits it, so it never runs.")},
    CodeNote{QLatin1String("forgottenwork"),
             QT_TRANSLATE_NOOP("CodeNotes", "Having the work is not starting it.")},
    CodeNote{QLatin1String("report"),
             QT_TRANSLATE_NOOP("CodeNotes", "In the order of the list, whichever was done first.")},
    CodeNote{QLatin1String("anyscript"), QT_TRANSLATE_NOOP("CodeNotes", "Names may be in any script.")},
    CodeNote{QLatin1String("more"),
             QT_TRANSLATE_NOOP("CodeNotes", "… and %1 more tasks, which copying and saving write as well.")},
    // C++ alone.
    CodeNote{QLatin1String("outcome"),
             QT_TRANSLATE_NOOP("CodeNotes", "How a piece of work ended: why it failed, or an empty text.")},
    CodeNote{QLatin1String("callback"),
             QT_TRANSLATE_NOOP("CodeNotes", "Work is begun and returns; it calls `done` when it has ended.")},
    CodeNote{
        QLatin1String("plainwork"),
        QT_TRANSLATE_NOOP("CodeNotes", "Work returns when it has ended, and holds its thread until then.")},
    CodeNote{
        QLatin1String("timer"),
        QT_TRANSLATE_NOOP("CodeNotes", "Waits and holds nothing: the loop calls back when the time is up.")},
    CodeNote{QLatin1String("threadcpu"),
             QT_TRANSLATE_NOOP("CodeNotes", "The CPU time that this thread has used so far.")},
    CodeNote{QLatin1String("sameorigin"),
             QT_TRANSLATE_NOOP("CodeNotes", "A secret is not taken along to another server.")},
    CodeNote{QLatin1String("abort"),
             QT_TRANSLATE_NOOP("CodeNotes", "The deadline is one for the whole fetch.")},
    CodeNote{QLatin1String("managers"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "A manager opens six connections to a host and no more, so further ones "
                               "need further managers.")},
    CodeNote{QLatin1String("nested"),
             QT_TRANSLATE_NOOP(
                 "CodeNotes",
                 "Qt has no blocking request: an event loop of this thread's own waits for the answer.")},
    CodeNote{QLatin1String("thread"),
             QT_TRANSLATE_NOOP("CodeNotes",
                               "On the main thread that loop would let everything else go on, so another "
                               "thread fetches and this one waits for it.")},
    CodeNote{
        QLatin1String("queued"),
        QT_TRANSLATE_NOOP("CodeNotes", "By way of the loop, so that a thousand short tasks do not nest.")},
    CodeNote{QLatin1String("straight"),
             QT_TRANSLATE_NOOP("CodeNotes", "The practice server is on this machine: no proxy.")},
};

} // namespace

QString codeNote(QStringView key)
{
    const auto found = std::find_if(codeNotes.begin(), codeNotes.end(),
                                    [&](const CodeNote& note) { return note.key == key; });
    return found == codeNotes.end() ? QString() : QCoreApplication::translate("CodeNotes", found->text);
}

} // namespace loopscope

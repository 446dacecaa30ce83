// A desk as the window sees it: every request runs in the one thread that the desk lives in, one at a time,
// and is answered by a signal. Destroying it pauses the session, after what is under way has ended.
#pragma once

#include "jobs/worker_pool.h"
#include "ui/annotate/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace cyto::ui {

class ReadingSession final : public QObject {
    Q_OBJECT
public:
    /// Called in the desk's thread: the connection to the study belongs to it.
    using MakeDesk = std::function<Expected<std::unique_ptr<Desk>>()>;
    explicit ReadingSession(MakeDesk make, QObject *parent = nullptr);
    ~ReadingSession() override;

    /// While a request is under way, others are refused: a key that was pressed before the next cell was on
    /// screen cannot have been meant for it.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void begin();
    /// @param advance  to the next cell, else the same cell once more
    bool answer(const Answer &answer, bool advance);
    bool skip(const Answer &answer, const QString &reason);
    bool escalate(const Answer &answer, const QString &reason);
    bool goTo(int index);
    /// Behind a place; past the end to the first cell that was left open, or to the end.
    bool goOn(int index, int count);
    bool undo();
    bool redo();
    bool reveal(const Answer &answer);
    bool askHeatmap(const Answer &answer);
    bool noteHeatmap(const Answer &answer);
    void leave();

Q_SIGNALS:
    void begun(const cyto::ui::Sitting &sitting);
    /// Why it could not begin.
    void refused(const cyto::Error &error);
    void busyChanged(bool busy);
    /// An answer, skip or escalation is on the disk. Comes before the next cell.
    void stored();
    void presented(const cyto::ui::Presentation &cell);
    void ended(const cyto::ui::ReadingSummary &summary);
    void undone();
    void redone();
    void nothingToDo();
    void revealed(const cyto::ui::ModelWord &word);
    /// The reader may see one. @param path  the image file it is computed from; never to be shown
    void heatmapAllowed(const QString &path);
    void heatmapRefused(const cyto::Error &error);
    void heatmapNoted();
    /// Nothing has changed, unless stored() came before.
    void failed(const cyto::Error &error);
    /// The connection broke at the worst moment: nobody knows whether it was stored. begin() looks.
    void doubted(const cyto::Error &error);
    /// The study's server was away, and is there again.
    void serverReturned();
    /// @param failure  why the pause could not be noted down; empty when it was
    void left(const QString &failure);

private:
    struct Held;
    struct Step;
    using Work = std::function<Step(Desk &)>;
    bool run(Work work);
    void tell(const Step &step);
    static void next(Desk &desk, Step &step);
    /// Asks the server again and again, in the desk's thread, while it is away.
    void lookForServer();

    std::shared_ptr<Held> m_held; ///< of the desk's thread, except for the pointer itself
    WorkerPool m_pool;
    bool m_busy = false;
    bool m_left = false;
    bool m_lost = false; ///< the server was away when the last request ended
    QTimer m_pause; ///< between two questions
};

} // namespace cyto::ui

// Why nothing is predicted, where a reader sees it: in the inspector, and above the work with a button that tries
// again; once more with every study, until it is solved.
#pragma once

#include <QObject>

namespace cyto::ui {

class InspectorPanel;
class MessageBar;
class Workbench;

class EngineMessages final : public QObject {
    Q_OBJECT
public:
    EngineMessages(Workbench &workbench, MessageBar &messages, InspectorPanel &inspector, QObject *parent);

    /// After the messages were put away for another reason.
    void tell();

private:
    void onStateChanged();

    Workbench &m_workbench;
    MessageBar &m_messages;
    InspectorPanel &m_inspector;
    QString m_told; ///< by this object, and perhaps still on the screen
};

} // namespace cyto::ui

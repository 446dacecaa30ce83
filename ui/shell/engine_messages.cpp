#include "ui/shell/engine_messages.h"

#include "ui/inspector/inspector_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workbench.h"

namespace cyto::ui {

EngineMessages::EngineMessages(Workbench &workbench, MessageBar &messages, InspectorPanel &inspector, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_messages(messages), m_inspector(inspector)
{
    connect(&m_workbench, &Workbench::engineFailed, this, [this] {
        onStateChanged();
        tell();
    });
    connect(&m_workbench, &Workbench::modelChanged, this, &EngineMessages::onStateChanged);
    connect(&m_workbench, &Workbench::predictionStateChanged, this, &EngineMessages::onStateChanged);
    connect(&m_inspector, &InspectorPanel::engineRetryRequested, &m_workbench, &Workbench::retryEngine);
    onStateChanged();
}

void EngineMessages::tell()
{
    const QString reason = m_workbench.engineFailure();
    if (reason.isEmpty())
        return;
    m_told = reason;
    m_messages.showMessage({MessageBar::Kind::Failure, reason, tr("&Try again"), [this] { m_workbench.retryEngine(); },
        QStringLiteral("engine")});
}

void EngineMessages::onStateChanged()
{
    const QString reason = m_workbench.engineFailure();
    m_inspector.setFailure(reason);
    if (m_told.isEmpty() || reason == m_told)
        return;
    m_messages.withdraw(QStringLiteral("engine")); // solved, or tried again
    m_told.clear();
}

} // namespace cyto::ui

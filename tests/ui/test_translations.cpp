// Every text of the program is in every language, with the same placeholders. Gathers the texts from the
// sources anew, so that one which was added or changed is missed here and not by a reader.
#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations; ///< one, or one per plural form
    bool numerus = false;
    bool finished = true;
    [[nodiscard]] QString key() const { return QStringList {context, source, comment}.join(QChar(0)); }
};

QHash<QString, Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QHash<QString, Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (name == QLatin1String("message")) {
                message = {};
                message.context = context;
                message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            } else if (name == QLatin1String("source")) {
                message.source = xml.readElementText();
            } else if (name == QLatin1String("comment")) {
                message.comment = xml.readElementText();
            } else if (name == QLatin1String("translation")) {
                message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!message.numerus)
                    message.translations << xml.readElementText();
            } else if (name == QLatin1String("numerusform")) {
                message.translations << xml.readElementText();
            }
        } else if (xml.isEndElement() && name == QLatin1String("message")) {
            messages.insert(message.key(), message);
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

/// "%1", "%2", "%n", in order of their names.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:\\d|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

/// A single '&' marks the letter that opens a menu or moves to a control.
bool hasMnemonic(QString text)
{
    return text.remove(QStringLiteral("&&")).contains(u'&');
}

QString fileOf(const QString &language)
{
    return QStringLiteral(CYTO_SOURCE_DIR "/translations/cytodiffusion_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString all = m_folder.filePath(QStringLiteral("all.ts"));
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(QStringLiteral(CYTO_SOURCE_DIR "/scripts/translations.sh"), {QStringLiteral("--into"), all});
        QVERIFY2(script.waitForFinished(240'000), qPrintable(script.errorString()));
        QVERIFY2(script.exitCode() == 0, script.readAll().constData());
        m_sources = readMessages(all);
        QVERIFY(m_sources.size() > 1000);
    }

    void complete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "fr", "nl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void complete()
    {
        QFETCH(QString, language);
        const QHash<QString, Message> known = readMessages(fileOf(language));
        QStringList problems;
        for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
            const auto found = known.constFind(it.key());
            if (found == known.constEnd() || !found->finished || found->translations.join(QString()).isEmpty()) {
                problems << QStringLiteral("not translated: %1: %2").arg(it->context, it->source);
                continue;
            }
            for (const QString &text : found->translations) {
                if (placeholders(text) != placeholders(it->source))
                    problems << QStringLiteral("placeholders: \"%1\" became \"%2\"").arg(it->source, text);
                if (hasMnemonic(text) != hasMnemonic(it->source))
                    problems << QStringLiteral("letter for the keyboard: \"%1\" became \"%2\"").arg(it->source, text);
            }
            if (found->translations.size() != (it->numerus ? 2 : 1))
                problems << QStringLiteral("plural forms: %1").arg(it->source);
        }
        problems.sort();
        QVERIFY2(problems.isEmpty(),
            qPrintable(QStringLiteral("%1 problem(s); scripts/translations.sh brings the files up to date:\n%2")
                           .arg(problems.size())
                           .arg(problems.mid(0, 40).join(u'\n'))));
    }

    void englishHasItsPlurals()
    {
        const QHash<QString, Message> known = readMessages(fileOf(QStringLiteral("en")));
        for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
            if (!it->numerus)
                continue;
            const auto found = known.constFind(it.key());
            QVERIFY2(found != known.constEnd() && found->finished, qPrintable(it->source));
            QCOMPARE(found->translations.size(), 2);
            for (const QString &text : found->translations) {
                QCOMPARE(placeholders(text), placeholders(it->source));
                QVERIFY2(!text.contains(QStringLiteral("(s)")), qPrintable(text));
            }
        }
    }

    // The way from the file to the text on screen, with its plural.
    void compiledFilesSpeak()
    {
        QProcess release;
        const QString qm = m_folder.filePath(QStringLiteral("de.qm"));
        release.start(QStringLiteral(CYTO_LRELEASE),
            {QStringLiteral("-silent"), fileOf(QStringLiteral("de")), QStringLiteral("-qm"), qm});
        QVERIFY2(release.waitForFinished(60'000) && release.exitCode() == 0, qPrintable(release.errorString()));
        QTranslator translator;
        QVERIFY(translator.load(qm));
        const auto text = [&](int n) {
            return translator.translate("cyto::ui::Labelling", "%n cell(s) labelled as %1.", nullptr, n);
        };
        QCOMPARE(text(1), QStringLiteral("%n Zelle als %1 zugeordnet."));
        QCOMPARE(text(5), QStringLiteral("%n Zellen als %1 zugeordnet."));
    }

private:
    QTemporaryDir m_folder;
    QHash<QString, Message> m_sources;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"

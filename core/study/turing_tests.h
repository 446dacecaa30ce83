// Turing tests (method.md section 7): real or synthetic, and the class; in an order of each reader's own,
// one image at a time, without going back and without a running score.
#pragma once

#include "study/study_types.h"

#include <optional>
#include <vector>

namespace cyto {

class StudyDatabase;

struct TuringImage {
    QString fileName; ///< within the test's folder; tells nothing of what it is
    bool synthetic = false;
    int classIndex = -1; ///< label of a real image, conditioning class of a synthetic one; -1 = unknown
    bool practice = false; ///< shown before the test, with an answer; counts for nothing
    QByteArray sha256; ///< 32 bytes
};

struct NewTuringTest {
    QString name;
    QString folder; ///< absolute
    quint64 seed = 0;
    std::vector<TuringImage> images;
};

struct TuringTestInfo {
    qint64 id = 0;
    QString name;
    int practice = 0;
    int trials = 0; ///< without practice
    int answered = 0; ///< by the reader asked about, without practice
};

/// The image to be judged now; nothing about what it is.
struct TuringQuestion {
    int index = 0; ///< practice included
    int number = 0; ///< from 1, within practice or test
    int count = 0;
    bool practice = false;
    QString imagePath;
};

struct TuringAnswer {
    bool saysSynthetic = false;
    int classIndex = -1; ///< -1 = none given
    Confidence confidence = Confidence::No;
    qint64 responseMs = 0;
};

struct TuringTrial {
    ReaderId reader = 0;
    int index = 0;
    TuringImage image;
    TuringAnswer answer;
    QDateTime answeredAt;
};

class TuringTests {
public:
    explicit TuringTests(StudyDatabase &database) : m_database(database) { }

    /// Errors: InvalidArgument when `by` is no coordinator, or there is not at least one real and one
    /// synthetic image in the test.
    [[nodiscard]] Expected<qint64> create(const NewTuringTest &test, ReaderId by);
    [[nodiscard]] Expected<std::vector<TuringTestInfo>> tests(ReaderId reader) const;

    /// The reader's next image; the order is drawn when first asked for. Empty when all are answered.
    [[nodiscard]] Expected<std::optional<TuringQuestion>> next(qint64 test, ReaderId reader);
    /// Of the image that next() gave. For practice returns what it was; otherwise nothing.
    /// Error: InvalidArgument for any other image: there is no going back.
    [[nodiscard]] Expected<std::optional<TuringImage>> answer(
        qint64 test, ReaderId reader, int index, const TuringAnswer &answer);

    /// Trials without practice of readers who have answered all of them, by reader and order. Others
    /// are left out: no running score.
    [[nodiscard]] Expected<std::vector<TuringTrial>> completedTrials(qint64 test) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto

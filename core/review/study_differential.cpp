#include "review/study_differential.h"

#include "statistics/proportion.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto {

namespace {

struct DifferentialText {
    Q_DECLARE_TR_FUNCTIONS(StudyDifferential)
};

/// What the source says of a cell.
struct Word {
    LabelKind kind = LabelKind::None; ///< None: it says nothing, or the readers are at odds
    int classIndex = -1; ///< into the names below
    bool unresolved = false;
};

/// The classes that the source speaks of: the readers', or the model's.
struct Names {
    std::vector<QString> names, displayNames;
};

Names namesOf(const StudyEvidence &evidence, DifferentialSource source)
{
    Names all;
    if (source != DifferentialSource::Model) {
        for (int c = 0; c < evidence.info.labelClasses.size(); ++c) {
            all.names.push_back(evidence.info.labelClasses.at(c).name);
            all.displayNames.push_back(evidence.labelClassName(c));
        }
        return all;
    }
    for (size_t m = 0; m < evidence.model->classNames.size(); ++m) {
        all.names.push_back(evidence.model->classNames[m]);
        all.displayNames.push_back(evidence.modelClassName(static_cast<int>(m)));
    }
    return all;
}

Word wordOn(const EvidenceCell &cell, const DifferentialOptions &options)
{
    switch (options.source) {
    case DifferentialSource::Consensus:
        if (!cell.consensus)
            return {};
        if (cell.consensus->method == ConsensusMethod::Unresolved)
            return {LabelKind::None, -1, true};
        return {cell.consensus->kind, cell.consensus->classIndex, false};
    case DifferentialSource::Reader:
        for (size_t v = 0; v < cell.votes.size(); ++v)
            if (cell.readers[v] == options.reader)
                return {cell.votes[v].kind, cell.votes[v].classIndex, false};
        return {};
    case DifferentialSource::Model:
        if (cell.prediction)
            return {LabelKind::Class, cell.prediction->predicted, false};
        break;
    }
    return {};
}

Status check(const StudyEvidence &evidence, const DifferentialOptions &options)
{
    if (options.source == DifferentialSource::Model && !evidence.model)
        return fail(ErrorCode::InvalidArgument, DifferentialText::tr("A differential by the model needs a model."));
    const bool known = std::any_of(evidence.readers.begin(), evidence.readers.end(),
        [&](const Reader &reader) { return reader.id == options.reader; });
    if (options.source == DifferentialSource::Reader && !known)
        return fail(
            ErrorCode::InvalidArgument, DifferentialText::tr("The study has no reader %1.").arg(options.reader));
    return {};
}

/// Counts by class as they come, then split into what is of the total and what is not.
void split(SlideDifferential &slide, const std::vector<std::int64_t> &counts, const Names &names,
    const DifferentialOptions &options)
{
    for (size_t c = 0; c < counts.size(); ++c) {
        const bool outside =
            std::find(options.notCounted.begin(), options.notCounted.end(), names.names[c]) != options.notCounted.end();
        DifferentialClass entry;
        entry.name = names.displayNames[c];
        entry.className = names.names[c];
        entry.count = counts[c];
        (outside ? slide.notCounted : slide.classes).push_back(entry);
        slide.total += outside ? 0 : counts[c];
    }
    for (DifferentialClass &c : slide.classes) {
        c.share = slide.total == 0 ? 0.0 : static_cast<double>(c.count) / static_cast<double>(slide.total);
        c.interval = wilsonInterval(c.count, slide.total);
    }
    slide.uncertain = slide.total < options.warnBelow;
}

} // namespace

Expected<std::vector<SlideDifferential>> slideDifferentials(
    const StudyEvidence &evidence, const DifferentialOptions &options)
{
    if (Status status = check(evidence, options); !status)
        return tl::unexpected<Error>(status.error());
    const Names names = namesOf(evidence, options.source);
    std::vector<SlideDifferential> slides(evidence.slides.size());
    std::vector<std::vector<std::int64_t>> counts(slides.size(), std::vector<std::int64_t>(names.names.size(), 0));
    std::vector<std::int64_t> judged(slides.size(), 0);
    for (const EvidenceCell &cell : evidence.cells) {
        const auto s = static_cast<size_t>(cell.slide);
        SlideDifferential &slide = slides[s];
        const Word word = wordOn(cell, options);
        if (word.kind == LabelKind::Class && word.classIndex >= 0
            && word.classIndex < static_cast<int>(names.names.size()))
            ++counts[s][static_cast<size_t>(word.classIndex)];
        else if (word.kind == LabelKind::CannotIdentify)
            ++slide.cannotIdentify;
        else if (word.unresolved)
            ++slide.unresolved;
        else if (cell.failed)
            ++slide.failed;
        else
            continue;
        ++judged[s];
    }
    for (size_t s = 0; s < slides.size(); ++s) {
        slides[s].slide = evidence.slides[s];
        slides[s].source = options.source;
        slides[s].unjudged = evidence.slides[s].cells - judged[s];
        split(slides[s], counts[s], names, options);
    }
    return slides;
}

} // namespace cyto

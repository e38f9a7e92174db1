using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// From the record of a vocabulary, and of elements in general, to drafts.
internal sealed class VocabularyReader(JsonValues meanings)
{
    private const string LanguageTag = "a language tag";
    private const string ElementCodeName = "the code of a competency element";

    // The draft, unless nothing could refer to it.
    public VocabularyDraft? Read(VocabularyRecord record)
    {
        if (meanings.Name(record, nameof(VocabularyRecord.Id), record.Id, "the id of a vocabulary") is not string id)
        {
            return null;
        }

        VocabularyDraft draft = new()
        {
            Id = id,
            Version = record.Version,
            Title = record.Title,
            Language = meanings.Name(record, nameof(VocabularyRecord.Language), record.Language, LanguageTag),
            Location = record.Location,
        };
        draft.LevelScales.AddRange((record.LevelScales ?? []).Select(Read).OfType<LevelScale>());
        draft.Elements.AddRange((record.Elements ?? []).Select(Read).OfType<ElementDraft>());
        return draft;
    }

    // The draft of a standard's own element.
    public ElementDraft Read(ElementRecord record)
    {
        ElementDraft draft = new()
        {
            Id = meanings.Code<LocalId>(record, nameof(ElementRecord.Id), record.Id, "the id of an element"),
            Code = meanings.Code<ElementCode>(record, nameof(ElementRecord.Code), record.Code, ElementCodeName),
            Kind = meanings.Kind(record, nameof(ElementRecord.Kind), record.Kind),
            Title = record.Title ?? "",
            Description = record.Description,
            Location = record.Location,
        };
        draft.AlternateTitles.AddRange(record.AlternateTitles ?? []);
        FillLabels(draft, record, nameof(ElementRecord.Labels), record.Labels);
        FillBroader(draft, record, nameof(ElementRecord.Broader), record.Broader);
        draft.AlternateCode = meanings.Code<ElementCode>(
            record, nameof(ElementRecord.AlternateCode), record.AlternateCode, ElementCodeName);
        FillRelations(draft, record.Relations);
        return draft;
    }

    private ElementDraft? Read(VocabularyElementRecord record)
    {
        if (meanings.Code<ElementCode>(record, nameof(VocabularyElementRecord.Code), record.Code, ElementCodeName) is not string code)
        {
            return null;
        }

        ElementDraft draft = new()
        {
            Code = code,
            Kind = meanings.Kind(record, nameof(VocabularyElementRecord.Kind), record.Kind),
            Title = record.Title ?? "",
            Description = record.Description,
            Location = record.Location,
        };
        draft.AlternateTitles.AddRange(record.AlternateTitles ?? []);
        FillLabels(draft, record, nameof(VocabularyElementRecord.Labels), record.Labels);
        FillBroader(draft, record, nameof(VocabularyElementRecord.Broader), record.Broader);
        draft.AlternateCode = meanings.Code<ElementCode>(
            record, nameof(VocabularyElementRecord.AlternateCode), record.AlternateCode, ElementCodeName);
        FillRelations(draft, record.Relations);
        return draft;
    }

    private LevelScale? Read(LevelScaleRecord record) =>
        meanings.Name(record, nameof(LevelScaleRecord.Id), record.Id, "the id of a level scale") is string id
            ? new LevelScale(id, record.Minimum, record.Maximum, record.WholeNumbers ?? false)
            : null;

    private void FillLabels(ElementDraft draft, WireRecord record, string property, SortedDictionary<string, string>? labels)
    {
        foreach ((string language, string label) in labels ?? [])
        {
            JsonPath place = record.Path.At(WireRecord.NameOf(property)).At(language);
            if (meanings.Name(place.Location, language, LanguageTag) is string tag)
            {
                draft.Labels.Add(tag, label);
            }
        }
    }

    private void FillBroader(ElementDraft draft, WireRecord record, string property, List<string>? broader)
    {
        foreach (string code in broader ?? [])
        {
            if (meanings.Code<ElementCode>(record.LocationOf(property), code, ElementCodeName) is string read)
            {
                draft.Broader.Add(read);
            }
        }
    }

    private void FillRelations(ElementDraft draft, List<RelationRecord>? relations)
    {
        foreach (RelationRecord relation in relations ?? [])
        {
            if (meanings.Name(relation, nameof(RelationRecord.Kind), relation.Kind, "the kind of a relation") is string kind
                && meanings.Code<ElementCode>(relation, nameof(RelationRecord.Element), relation.Element, ElementCodeName) is string code)
            {
                draft.Relations.Add((kind, code));
            }
        }
    }
}

using Competency.Model.Drafts;

namespace Competency.Model.Csv.Icap;

// The attitudes of a standard, to know those that come again. Most standards have few, and to look at each is faster than an
// index.
internal sealed class AttitudeList(StandardDraft draft)
{
    private const int Few = 16;

    private Dictionary<(string? Code, string Title, string Definition), ElementDraft>? _index;

    // Adds an attitude; false if it was given already.
    // attitude: The attitude.
    // known: The one that was given already, or the same.
    public bool TryAdd(ElementDraft attitude, out ElementDraft known)
    {
        known = Find(attitude) ?? attitude;
        if (known != attitude)
        {
            return false;
        }

        draft.Elements.Add(attitude);
        _index?.Add(KeyOf(attitude), attitude);
        return true;
    }

    private ElementDraft? Find(ElementDraft attitude)
    {
        if (draft.Elements.Count > Few)
        {
            return (_index ??= draft.Elements.ToDictionary(KeyOf)).GetValueOrDefault(KeyOf(attitude));
        }

        foreach (ElementDraft other in draft.Elements)
        {
            if (KeyOf(other) == KeyOf(attitude))
            {
                return other;
            }
        }

        return null;
    }

    private static (string? Code, string Title, string Definition) KeyOf(ElementDraft attitude) =>
        (attitude.Code, attitude.Title, attitude.Description ?? "");
}

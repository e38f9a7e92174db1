using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles;

/// <summary>Takes rows by their key: each key once.</summary>
internal static class BundleKeys
{
    /// <summary>Whether the key is new; one that is blank or known is reported.</summary>
    public static bool Take<T>(BundleRow row, int column, Dictionary<string, T> known, string key, T draft, Func<T, SourceLocation> placeOf)
    {
        if (key.Length == 0)
        {
            row.Diagnostics.Add(DiagnosticRules.ReferenceUnknown, row.At(column), "", "key", "");
            return false;
        }

        if (known.TryAdd(key, draft))
        {
            return true;
        }

        row.Diagnostics.Add(DiagnosticRules.RowRepeated, row.At(column), TextRepair.Excerpt(key), placeOf(known[key]));
        return false;
    }
}

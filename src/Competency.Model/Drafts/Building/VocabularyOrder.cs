using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// The order in which drafts of one vocabulary count: the latest version first, then by content, so that the order in which files were
// read decides nothing.
internal static class VocabularyOrder
{
    public static IReadOnlyList<VocabularyDraft> Of(IReadOnlyList<VocabularyDraft> drafts) => drafts.Count < 2
        ? drafts
        :
        [
            .. drafts
                .OrderByDescending(static draft => draft.Version ?? "", NaturalOrder.Comparer)
                .ThenBy(HashOf, StringComparer.Ordinal),
        ];

    // Texts with their lengths, so that no two contents are written alike.
    private static string HashOf(VocabularyDraft draft)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(draft.Title, draft.Language);
        foreach (LevelScale scale in draft.LevelScales)
        {
            Add(scale.Id, TextOf(scale.Minimum), TextOf(scale.Maximum), scale.WholeNumbers ? "whole" : "");
        }

        foreach (ElementDraft element in draft.Elements.OrderBy(static element => element.Code ?? element.Id, StringComparer.Ordinal))
        {
            Add(element.Code, element.Id, element.Kind.Id, element.Title, element.Description);
            Add([.. element.AlternateTitles, "", .. element.Broader]);
            if (element.AlternateCode is not null || element.HasRelations)
            {
                Add(element.AlternateCode);
                foreach ((string kind, string target) in element.HasRelations ? element.Relations : [])
                {
                    Add(kind, target);
                }
            }

            foreach ((string language, string label) in element.HasLabels ? element.Labels : [])
            {
                Add(language, label);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(params ReadOnlySpan<string?> texts)
        {
            foreach (string? text in texts)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{text?.Length ?? -1} {text}"));
            }
        }
    }

    private static string? TextOf(double? bound) => bound?.ToString("R", CultureInfo.InvariantCulture);
}

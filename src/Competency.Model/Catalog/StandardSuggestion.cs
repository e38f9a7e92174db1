using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A standard that may be meant by a text. Made by <see cref="CompetencyCatalog.Suggest"/>.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class StandardSuggestion
{
    internal StandardSuggestion(StandardCode key, CompetencyStandard standard, SuggestionReason reason) =>
        (Key, Standard, Reason) = (key, standard, reason);

    /// <summary>The key of the standard in the catalog.</summary>
    public StandardCode Key { get; }

    /// <summary>The standard.</summary>
    public CompetencyStandard Standard { get; }

    /// <summary>Why it may be meant.</summary>
    public SuggestionReason Reason { get; }

    /// <summary>Key and title.</summary>
    public override string ToString() => $"{Key} {Standard.Title}";
}

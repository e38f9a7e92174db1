using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>One entry of the version history of a standard. Names can change across versions; the base code does not.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed record StandardVersion
{
    /// <summary>The code of the version, suffix included; <see langword="null"/> if not given.</summary>
    public StandardCode? Code { get; init; }

    /// <summary>The version number, from 1; <see langword="null"/> if not given.</summary>
    public int? Number { get; init; }

    /// <summary>The title of the version; <see langword="null"/> if not given.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the version is in force.</summary>
    public VersionStatus Status { get; init; }

    /// <summary>The code of the version that superseded it; <see langword="null"/> if there is none.</summary>
    public StandardCode? SupersededBy { get; init; }

    /// <summary>The date of development or update; <see langword="null"/> if not given.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>
    /// Remarks about the update, and the text of cells that could not be understood; <see langword="null"/> if there are none.
    /// </summary>
    public string? Note { get; init; }
}

using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>One line of a standard's version history. Names change across versions; the base code does not.</summary>
public sealed record StandardVersion
{
    /// <summary>The code of that version, suffix included; missing where the history gives none.</summary>
    public StandardCode? Code { get; init; }

    /// <summary>The version number, from 1.</summary>
    public int? Number { get; init; }

    /// <summary>The title under which that version was published.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it is in force.</summary>
    public VersionStatus Status { get; init; }

    /// <summary>The code of the version that replaced it.</summary>
    public StandardCode? SupersededBy { get; init; }

    /// <summary>The day of its development or update.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>What the history says about the update, and any cell of it that could not be understood.</summary>
    public string? Note { get; init; }
}

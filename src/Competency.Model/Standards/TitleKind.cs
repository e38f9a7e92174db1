namespace Competency.Model;

/// <summary>What the title of a standard names.</summary>
public enum TitleKind
{
    /// <summary>The document does not say.</summary>
    Unspecified,

    /// <summary>One job: 職業.</summary>
    Occupation,

    /// <summary>A family of jobs: 職類.</summary>
    JobCategory,
}

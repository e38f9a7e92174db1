namespace Competency.Model;

/// <summary>How strongly a job asks for a competency, in the words of the framework.</summary>
public enum RequirementStrength
{
    /// <summary>The document does not say. Never the same as <see cref="Additional"/>.</summary>
    Unspecified,

    /// <summary>Usually needed wherever the job is done (ESCO).</summary>
    Essential,

    /// <summary>Needed depending on the employer, the place of work or the country (ESCO).</summary>
    Optional,

    /// <summary>Part of the core of the role (DCWF, O*NET).</summary>
    Core,

    /// <summary>Beyond the core of the role (DCWF; supplemental on O*NET).</summary>
    Additional,
}

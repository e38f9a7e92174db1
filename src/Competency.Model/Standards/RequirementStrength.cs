using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The strength of a requirement, in the terms of the framework.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum RequirementStrength
{
    /// <summary>The document does not state it. Not the same as <see cref="Additional"/>.</summary>
    Unspecified,

    /// <summary>Usually required, regardless of employer and country (ESCO).</summary>
    Essential,

    /// <summary>Required by some employers, in some workplaces or in some countries (ESCO).</summary>
    Optional,

    /// <summary>Part of the core of the role (DCWF, O*NET).</summary>
    Core,

    /// <summary>Beyond the core of the role (DCWF; supplemental on O*NET).</summary>
    Additional,
}

namespace Competency.Model.Names;

/// <summary>
/// How two competency names stand to each other: what holding the one says about holding the other. The direction of
/// <see cref="Broad"/> and <see cref="Narrow"/> is read from the second name.
/// </summary>
public enum NameRelation
{
    /// <summary>The same competency, interchangeable.</summary>
    Exact,

    /// <summary>Not identical, but holding one counts as substantially covering the other.</summary>
    Close,

    /// <summary>The second name is the broader one: it covers the first.</summary>
    Broad,

    /// <summary>The second name is the narrower one: the first covers it.</summary>
    Narrow,

    /// <summary>The same field or trade; holding one does not cover the other.</summary>
    Related,

    /// <summary>Anything else, names that share nothing but a head word included.</summary>
    None,
}

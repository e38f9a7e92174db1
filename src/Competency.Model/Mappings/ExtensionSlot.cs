namespace Competency.Model.Mappings;

/// <summary>A slot that a mapping set defines itself.</summary>
/// <param name="Name">The name of the slot and heading of its column.</param>
/// <param name="Property">The IRI of what it means, if given.</param>
/// <param name="TypeHint">The IRI of the type of its values, if given.</param>
public sealed record ExtensionSlot(string Name, string? Property, string? TypeHint)
{
    private const string Undefined = "http://sssom.invalid/";

    /// <summary>The property, or the one that SSSOM makes up for a slot without.</summary>
    public string EffectiveProperty => Property ?? Undefined + Name;
}

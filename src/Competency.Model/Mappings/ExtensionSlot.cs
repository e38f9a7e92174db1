namespace Competency.Model.Mappings;

/// <summary>A slot that a mapping set defines itself.</summary>
/// <param name="Name">The name of the slot and of its column.</param>
/// <param name="Property">The IRI of its property, if given.</param>
/// <param name="TypeHint">The IRI of the type of its values, if given.</param>
internal sealed record ExtensionSlot(string Name, string? Property, string? TypeHint)
{
    private const string Undefined = "http://sssom.invalid/";

    /// <summary>The property, or the one that SSSOM prescribes for a slot without one.</summary>
    public string EffectiveProperty => Property ?? Undefined + Name;
}

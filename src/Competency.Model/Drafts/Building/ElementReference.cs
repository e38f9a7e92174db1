namespace Competency.Model.Drafts.Building;

/// <summary>What a link means: an element of the standard's own, in the making, or one of the vocabulary.</summary>
internal readonly record struct ElementReference(ElementBuilder? Own, CompetencyElement? Global)
{
    /// <summary>What identifies it while elements are still in the making.</summary>
    public object Key => Own is not null ? Own : Global!;

    /// <summary>What it is called, for messages.</summary>
    public string Name => Own is not null ? Own.Id.Text : Global!.Id.Local.Text;

    /// <summary>The finished element; elements must have been built.</summary>
    public CompetencyElement Built() => Own is not null ? Own.Element! : Global!;
}

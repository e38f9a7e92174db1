namespace Competency.Model.Drafts.Building;

// What a link means: an element of the standard's own, in the making, or one of the vocabulary.
internal readonly record struct ElementReference(ElementBuilder? Own, CompetencyElement? Global)
{
    // What identifies it while elements are still in the making.
    public object Key => Own is not null ? Own : Global!;

    // What it is called, for messages.
    public string Name => Own is not null ? Own.Id.Text : Global!.Id.Local.Text;

    // The finished element; elements must have been built.
    public CompetencyElement Built() => Own is not null ? Own.Element! : Global!;
}

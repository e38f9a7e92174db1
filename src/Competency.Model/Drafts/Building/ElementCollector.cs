using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// The elements of one standard: one per code and name, spelling variants as alternates, collisions kept apart.
internal sealed class ElementCollector(string owner, CompetencyVocabulary? vocabulary, TextSanitizer repair, DiagnosticBag diagnostics)
{
    private readonly LocalIdentities _identities = new();
    private readonly List<ElementBuilder> _slots = [];
    private readonly Dictionary<LocalId, ElementBuilder> _byId = [];
    private readonly Dictionary<(ElementKind Kind, string Code), ElementBuilder> _firstByCode = [];
    private readonly Dictionary<(ElementKind Kind, string Code, string Title), ElementBuilder> _bySpelling = [];
    private readonly Dictionary<(ElementKind Kind, string Code, string Key), ElementBuilder> _byKey = [];
    private int _hints;

    public void Define(ElementDraft draft)
    {
        string title = repair.Apply(draft.Title, draft.Location);
        ElementCode? code = Code(draft.Code, draft.Location);
        ElementBuilder? slot = draft.Id is null
            ? Mentioned(draft.Kind, code, title, owner, draft.Location)
            : DefinedById(draft, code, title);
        if (slot is null)
        {
            return;
        }

        Describe(slot, repair.ApplyOptional(draft.Description, draft.Location), draft.Location);
        foreach (string alternate in draft.AlternateTitles.Select(alternate => repair.Apply(alternate, draft.Location)))
        {
            AddSpelling(slot, alternate);
        }

        slot.Labels ??= draft.HasLabels ? [.. repair.Apply(draft.Labels, draft.Location)] : null;
        slot.Broader.AddRange(draft.Broader.Select(broader => Code(broader, draft.Location)).OfType<ElementCode>());
        slot.Relate(Code(draft.AlternateCode, draft.Location), draft.HasRelations ? ElementRelations.Of(draft, repair) : []);
    }

    private void Describe(ElementBuilder slot, string? description, SourceLocation location)
    {
        if (slot.Description is not null
            && description is not null
            && !string.Equals(slot.Description, description, StringComparison.Ordinal))
        {
            diagnostics.Add(
                ContentRules.SecondDefinition,
                location,
                slot.Id,
                slot.Title,
                Excerpt.Of(slot.Description),
                slot.Location.SeenFrom(location),
                Excerpt.Of(description));
        }

        slot.Description ??= description;
    }

    // The element that a link means; made if no other mention or definition did.
    public ElementReference? Resolve(LinkDraft link, string mentioner)
    {
        if (link.Id is not null)
        {
            return ResolveById(link, mentioner);
        }

        ElementCode? code = Code(link.Code, link.Location);
        string title = repair.Apply(link.Title, link.Location);
        return Mentioned(link.Kind, code, title, mentioner, link.Location) is ElementBuilder slot ? new ElementReference(slot, null) : null;
    }

    // The elements by kind, then code in natural order, those without code last and in order of appearance.
    public ImmutableArray<CompetencyElement> Build()
    {
        ReportUnnamed();
        ReportSameName();
        ElementBuilder[] ordered = [.. _slots];
        Array.Sort(ordered, CompareForOrder);
        ImmutableArray<CompetencyElement> elements = [.. ordered.Select(Build)];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i].Position = i;
        }

        return elements;
    }

    private static int CompareForOrder(ElementBuilder left, ElementBuilder right)
    {
        int order = left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : (left.Code is null).CompareTo(right.Code is null);
        order = order != 0 ? order : left.Code.GetValueOrDefault().CompareTo(right.Code.GetValueOrDefault());
        return order != 0 ? order : left.Order.CompareTo(right.Order);
    }

    private CompetencyElement Build(ElementBuilder slot)
    {
        CompetencyElement element = new()
        {
            Id = new ElementId(owner, slot.Id),
            Code = slot.Code,
            Kind = slot.Kind,
            Title = slot.Title,
            Description = slot.Description,
            AlternateTitles = [.. slot.AlternateTitles],
            Labels = slot.Labels is null ? CompetencyElement.NoLabels : CompetencyElement.NoLabels.AddRange(slot.Labels),
            Broader = [.. slot.Broader],
            AlternateCode = slot.AlternateCode,
            Relations = slot.Relations,
        };
        return slot.Element = element;
    }

    private ElementBuilder? DefinedById(ElementDraft draft, ElementCode? code, string title)
    {
        if (!LocalId.TryParse(draft.Id, out LocalId id))
        {
            diagnostics.Add(ContentRules.CodeInvalid, draft.Location, Excerpt.Of(draft.Id ?? ""));
            return null;
        }

        if (!_identities.TryTake(id))
        {
            diagnostics.Add(ContentRules.ElementIdRepeated, draft.Location, id, _byId[id].Title, title);
            return null;
        }

        ElementBuilder slot = new(id, draft.Kind, code, draft.Location) { IsDefined = true };
        Register(slot, title);
        return slot;
    }

    private ElementReference? ResolveById(LinkDraft link, string mentioner)
    {
        if (!LocalId.TryParse(link.Id, out LocalId id))
        {
            diagnostics.Add(ContentRules.CodeInvalid, link.Location, Excerpt.Of(link.Id ?? ""));
            return null;
        }

        if (_byId.TryGetValue(id, out ElementBuilder? slot))
        {
            return new ElementReference(slot, null);
        }

        if (ElementCode.TryParse(link.Id, out ElementCode code) && TryGetGlobal(code, out CompetencyElement? global))
        {
            return new ElementReference(null, global);
        }

        Phrase nearest = Nearest(id.Text, _byId.Keys.Select(static known => known.Text));
        diagnostics.Add(ContentRules.ElementNotInVocabulary, link.Location, mentioner, id, vocabulary is null
            ? (Phrase)"any vocabulary"
            : $"the vocabulary {vocabulary.Id}", nearest);
        _identities.TryTake(id);
        ElementBuilder undefined = new(id, KindOf(id), code, link.Location);
        Register(undefined, title: "");
        return new ElementReference(undefined, null);
    }

    private bool TryGetGlobal(ElementCode code, [NotNullWhen(true)] out CompetencyElement? element)
    {
        element = null;
        return vocabulary is not null && vocabulary.TryGetElement(code, out element);
    }

    private ElementBuilder? Mentioned(ElementKind kind, ElementCode? code, string title, string mentioner, SourceLocation location)
    {
        if (code is ElementCode coded)
        {
            return MentionedByCode(kind, coded, title, mentioner, location);
        }

        if (title.Length == 0)
        {
            diagnostics.Add(ContentRules.ElementWithoutName, location, mentioner);
            return null;
        }

        return _bySpelling.GetValueOrDefault((kind, "", title)) ?? NewSlot(kind, null, title, location);
    }

    private ElementBuilder MentionedByCode(ElementKind kind, ElementCode code, string title, string mentioner, SourceLocation location)
    {
        bool isNew = !_firstByCode.TryGetValue((kind, code.Text), out ElementBuilder? first);
        first ??= NewSlot(kind, code, title, location);
        if (title.Length == 0)
        {
            first.BareMentions.Add((mentioner, location));
        }

        return isNew || title.Length == 0 || string.Equals(first.Title, title, StringComparison.Ordinal) ? first
            : _bySpelling.GetValueOrDefault((kind, code.Text, title)) ?? NewSpelling(first, title, location);
    }

    private ElementBuilder NewSpelling(ElementBuilder first, string title, SourceLocation location)
    {
        if (!first.IsNamed)
        {
            Name(first, title, location);
            return first;
        }

        string key = SpellingFold.Fold(title);
        ElementBuilder? variantOf = string.Equals(first.Key, key, StringComparison.Ordinal)
            ? first
            : _byKey.GetValueOrDefault((first.Kind, first.CodeText, key));
        if (variantOf is not null)
        {
            AddSpelling(variantOf, title);
            diagnostics.Add(
                ContentRules.SpellingVariant, location, variantOf.Id, variantOf.Title, variantOf.Location.SeenFrom(location), title);
            return variantOf;
        }

        ElementBuilder collision = NewSlot(first.Kind, first.Code, title, location);
        diagnostics.Add(
            ContentRules.ElementCollision,
            location,
            first.Code,
            first.Title,
            first.Location.SeenFrom(location),
            title,
            first.Id,
            collision.Id);
        return collision;
    }

    private ElementBuilder NewSlot(ElementKind kind, ElementCode? code, string title, SourceLocation location)
    {
        ElementBuilder slot = new(_identities.Take(code?.Text, title), kind, code, location);
        Register(slot, title);
        return slot;
    }

    private void Register(ElementBuilder slot, string title)
    {
        slot.Order = _slots.Count;
        _slots.Add(slot);
        _byId.Add(slot.Id, slot);
        if (slot.Code is not null)
        {
            _firstByCode.TryAdd((slot.Kind, slot.CodeText), slot);
        }

        if (title.Length > 0)
        {
            Name(slot, title, slot.Location);
        }
    }

    private void Name(ElementBuilder slot, string title, SourceLocation location)
    {
        slot.Name(title, location);
        if (slot.Code is not null && ReferenceEquals(_firstByCode.GetValueOrDefault((slot.Kind, slot.CodeText)), slot))
        {
            return; // found by its code, and compared directly
        }

        _bySpelling.TryAdd((slot.Kind, slot.CodeText, title), slot);
        _byKey.TryAdd((slot.Kind, slot.CodeText, slot.Key), slot);
    }

    private void AddSpelling(ElementBuilder slot, string title)
    {
        if (slot.AddSpelling(title))
        {
            _bySpelling.TryAdd((slot.Kind, slot.CodeText, title), slot);
        }
    }

    private ElementCode? Code(string? text, SourceLocation location)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (ElementCode.TryParse(text, out ElementCode code))
        {
            return code;
        }

        diagnostics.Add(ContentRules.CodeInvalid, location, Excerpt.Of(text));
        return null;
    }

    private void ReportUnnamed()
    {
        ILookup<ElementKind, string> named =
            _slots.Where(static slot => slot.IsNamed).ToLookup(static slot => slot.Kind, static slot => slot.Id.Text);
        foreach (ElementBuilder slot in _slots.Where(
            static slot => slot.IsDefined && slot.BareMentions.Count == 0 && string.IsNullOrWhiteSpace(slot.Title)))
        {
            diagnostics.Add(ContentRules.ElementTitleMissing, slot.Location, slot.Id);
        }

        foreach (ElementBuilder slot in _slots.Where(static slot => !slot.IsNamed))
        {
            Phrase nearest = Nearest(slot.Id.Text, named[slot.Kind]);
            foreach ((string mentioner, SourceLocation location) in slot.BareMentions)
            {
                diagnostics.Add(ContentRules.ElementUnnamed, location, mentioner, slot.Id, nearest);
            }
        }
    }

    private void ReportSameName()
    {
        Dictionary<(ElementKind Kind, string Key), ElementBuilder> first = [];
        foreach (ElementBuilder slot in _slots.Where(static slot => slot.IsNamed))
        {
            if (!first.TryAdd((slot.Kind, slot.Key), slot))
            {
                ElementBuilder earlier = first[(slot.Kind, slot.Key)];
                diagnostics.Add(
                    ContentRules.SameNameTwoCodes,
                    slot.Location,
                    slot.Title,
                    earlier.Id,
                    earlier.Location.SeenFrom(slot.Location),
                    slot.Id);
            }
        }
    }

    // How a message ends: with a code of the same number, K07 for K7; else with the nearest one, up to a limit of hints.
    private Phrase Nearest(string code, IEnumerable<string> known)
    {
        if (_hints++ >= DidYouMean.MostHints)
        {
            return Phrase.None;
        }

        List<string> candidates = [.. known];
        string? sameNumber = NumberedCode.TryParse(code, out NumberedCode number)
            ? candidates.Find(candidate => NumberedCode.TryParse(candidate, out NumberedCode other)
                && other.Letter == number.Letter
                && other.Last == number.Last)
            : null;
        return DidYouMean.Hint(sameNumber ?? DidYouMean.Nearest(code, candidates));
    }

    private static ElementKind KindOf(LocalId id) =>
        id.Text.Length > 1 && char.IsAsciiDigit(id.Text[1]) && ElementKind.FromLetter(id.Text[0]) is ElementKind kind
            ? kind
            : ElementKind.Unspecified;
}

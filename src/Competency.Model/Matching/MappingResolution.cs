using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Matching;

// Finds the elements of mappings in a catalog, and reports mappings without elements there, or between two kinds.
internal sealed class MappingResolution(ImmutableArray<OwnedElement> elements, DiagnosticBag diagnostics)
{
    private readonly ElementIndex _index = new(elements);
    private readonly Dictionary<int[], Dictionary<ElementKind, int[]>> _byKind = new(ReferenceEqualityComparer.Instance);
    private int _hints;

    // The mapping with its elements. A name without a kind has the kind of the other side; if neither side has a kind, the
    // mapping holds within each kind common to both, and there are several results.
    public IEnumerable<ResolvedMapping> Resolve(Mapping mapping)
    {
        if (mapping.Relation is not MappingRelation relation || mapping.Subject.IsNoTerm || mapping.Object.IsNoTerm)
        {
            yield break;
        }

        int[] subjects = Find(mapping, mapping.Subject);
        int[] objects = Find(mapping, mapping.Object);
        bool isSubjectOpen = mapping.Subject is { IsLiteral: true, Category: null };
        bool isObjectOpen = mapping.Object is { IsLiteral: true, Category: null };
        IEnumerable<(int[] Subjects, int[] Objects)> sides =
            isSubjectOpen || isObjectOpen ? ByKind(subjects, objects) : [(subjects, objects)];
        foreach ((int[] subject, int[] @object) in sides)
        {
            if (subject.Length > 0 && @object.Length > 0)
            {
                ReportKinds(mapping, relation, subject[0], @object[0]);
                yield return new ResolvedMapping(mapping, relation, subject, @object);
            }
        }
    }

    private IEnumerable<(int[], int[])> ByKind(int[] subjects, int[] objects)
    {
        Dictionary<ElementKind, int[]> kindsOfObjects = KindsOf(objects);
        return KindsOf(subjects)
            .OrderBy(static part => part.Key)
            .Select(part => (part.Value, kindsOfObjects.TryGetValue(part.Key, out int[]? others) ? others : []));
    }

    private Dictionary<ElementKind, int[]> KindsOf(int[] side)
    {
        if (!_byKind.TryGetValue(side, out Dictionary<ElementKind, int[]>? kinds))
        {
            _byKind.Add(side, kinds = side.GroupBy(KindOf).ToDictionary(static group => group.Key, static group => group.ToArray()));
        }

        return kinds;
    }

    private ElementKind KindOf(int index) => elements[index].Element.Kind;

    private int[] Find(Mapping mapping, MappingEntity entity)
    {
        int[] found = _index.Find(entity);
        if (found.Length == 0)
        {
            ReportAbsent(mapping, entity);
        }
        else if (!entity.IsLiteral &&
            entity.Category is string category &&
            elements[found[0]].Element.Kind is ElementKind kind &&
            IsOtherKind(category, kind))
        {
            diagnostics.Add(MappingRules.CategoryMismatch, mapping.Location, entity, kind, category);
        }

        return found;
    }

    // A category that is no kind of competency at all is documentation, not a mistake.
    private static bool IsOtherKind(string category, ElementKind kind) =>
        !string.Equals(category, kind.Id, StringComparison.Ordinal) &&
            ElementKind.All.Any(known => string.Equals(known.Id, category, StringComparison.Ordinal));

    private void ReportAbsent(Mapping mapping, MappingEntity entity)
    {
        bool isOfOwner = ElementIri.TryParse(entity.Id, out ElementId id);
        IReadOnlyList<string> locals = isOfOwner ? _index.LocalsOf(id.Owner) : [];
        if (locals.Count == 0)
        {
            diagnostics.Add(MappingRules.MappedEntityAbsent, mapping.Location, entity);
            return;
        }

        Phrase hint = _hints++ < DidYouMean.MostHints ? DidYouMean.Hint(id.Local.Text, locals) : Phrase.None;
        diagnostics.Add(MappingRules.MappedElementUnknown, mapping.Location, id.Owner, id.Local, hint);
    }

    private void ReportKinds(Mapping mapping, MappingRelation relation, int subject, int @object)
    {
        if (relation == MappingRelation.Exact && !mapping.IsNegated && !KindOf(subject).Equals(KindOf(@object)))
        {
            diagnostics.Add(MappingRules.KindsJoined, mapping.Location, mapping.Subject, KindOf(subject), mapping.Object, KindOf(@object));
        }
    }
}

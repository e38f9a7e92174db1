using Competency.Model.Text;

namespace Competency.Model.Mappings;

// Looks for mappings that do not go together: repeated, contradicting, broader in a cycle.
internal static class MappingChecks
{
    // Checks mappings of any number of sets, in canonical order.
    public static void Check(IReadOnlyList<Mapping> mappings, DiagnosticBag diagnostics)
    {
        FindRepeated(mappings, diagnostics);
        FindContradictions(mappings, diagnostics);
        BroaderCycles.Find(mappings, diagnostics);
    }

    private static void FindRepeated(IReadOnlyList<Mapping> mappings, DiagnosticBag diagnostics)
    {
        Dictionary<SlotValues, Mapping> first = [];
        foreach (Mapping mapping in mappings)
        {
            SlotValues content = mapping.Slots.Without("record_id");
            if (!first.TryAdd(content, mapping))
            {
                diagnostics.Add(MappingRules.MappingRepeated, mapping.Location, LocationOf(first[content]));
            }
        }
    }

    private static void FindContradictions(IEnumerable<Mapping> mappings, DiagnosticBag diagnostics)
    {
        Dictionary<(string, string), List<Statement>> statements = [];
        foreach (Mapping mapping in mappings)
        {
            if (mapping.Relation is not MappingRelation relation || mapping.Subject.IsNoTerm || mapping.Object.IsNoTerm)
            {
                continue;
            }

            (string subject, string @object) = (mapping.Subject.Key, mapping.Object.Key);
            bool isForward = string.CompareOrdinal(subject, @object) <= 0;
            (string, string) pair = isForward ? (subject, @object) : (@object, subject);
            Statement statement = new(isForward ? relation : relation.Inverse(), mapping);
            if (!statements.TryGetValue(pair, out List<Statement>? known))
            {
                statements.Add(pair, known = []);
            }

            if (known.Find(other => Contradict(other, statement)) is { Mapping: not null } other)
            {
                Report(statement, other, diagnostics);
            }

            if (!known.Exists(earlier => SayTheSame(earlier, statement)))
            {
                known.Add(statement);
            }
        }
    }

    private static void Report(Statement statement, Statement other, DiagnosticBag diagnostics)
    {
        bool isDenial = statement.Mapping.IsNegated != other.Mapping.IsNegated;
        diagnostics.Add(
            MappingRules.MappingsContradict,
            statement.Mapping.Location,
            statement.Mapping.Subject,
            statement.Mapping.Object,
            RelationIn(statement.Mapping, statement.Mapping),
            RelationIn(other.Mapping, statement.Mapping),
            LocationOf(other.Mapping),
            isDenial ? (Phrase)"The negated mapping takes precedence." : (Phrase)"Both were followed as far as possible.");
    }

    // Whether one contradicts what the other does: of such statements the first is kept, so that repeating a pair costs nothing.
    private static bool SayTheSame(Statement left, Statement right) =>
        left.Relation == right.Relation && left.Mapping.IsNegated == right.Mapping.IsNegated;

    private static bool Contradict(Statement left, Statement right)
    {
        if (left.Mapping.IsNegated || right.Mapping.IsNegated)
        {
            return left.Mapping.IsNegated != right.Mapping.IsNegated && left.Relation == right.Relation;
        }

        return left.Relation != right.Relation && IsStrict(left.Relation) && IsStrict(right.Relation);
    }

    // Of these relations no two can hold between the same two competencies.
    private static bool IsStrict(MappingRelation relation) =>
        relation is MappingRelation.Exact or MappingRelation.Broad or MappingRelation.Narrow;

    // The relation of a mapping, read in the direction of another one between the same entities.
    private static Phrase RelationIn(Mapping mapping, Mapping direction)
    {
        bool isSame = string.Equals(mapping.Subject.Key, direction.Subject.Key, StringComparison.Ordinal);
        MappingRelation relation = isSame ? mapping.Relation!.Value : mapping.Relation!.Value.Inverse();
        Phrase name = Phrase.Named(relation.ToString().ToLowerInvariant());
        return mapping.IsNegated ? $"not {name}" : name;
    }

    private static Phrase LocationOf(Mapping mapping) =>
        mapping.Location == SourceLocation.None ? $"'{mapping}'" : Phrase.Content(mapping.Location);

    // A mapping, with its relation in the direction from the smaller key to the larger.
    private readonly record struct Statement(MappingRelation Relation, Mapping Mapping);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Competency.Model.Codes;
using Competency.Model.Text;
using Competency.Model.Threading;

namespace Competency.Model.Catalog;

// Gives every standard its key: equal content under one code is one standard, different content under one code is a conflict,
// in which the code means the first by precedence, by what a catalog said that wrote it, and by content hash; the others become
// CODE#2 ….
internal sealed class StandardKeys
{
    private const int SecondOccurrence = 2;

    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<StandardCode> _taken = [];
    private readonly List<KeyedStandard> _registered = [];

    private StandardKeys(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    // The standards by key in natural order; the same whatever order they were added in.
    public static ImmutableArray<KeyedStandard> Register(
        IEnumerable<(CompetencyStandard Standard, int Precedence)> added,
        DiagnosticBag diagnostics)
    {
        StandardKeys register = new(diagnostics);
        register.RegisterAll(Candidates(added));
        diagnostics.Standard = null;
        return [.. register._registered.OrderBy(static entry => entry.Key)];
    }

    private static CandidateStandard[] Candidates(IEnumerable<(CompetencyStandard Standard, int Precedence)> added)
    {
        Dictionary<CompetencyStandard, int> precedences = new(ReferenceEqualityComparer.Instance);
        foreach ((CompetencyStandard standard, int precedence) in added)
        {
            ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(precedences, standard, out bool exists);
            known = exists ? Math.Min(known, precedence) : precedence;
        }

        return [.. precedences.Select(static known => new CandidateStandard(known.Key, known.Value))];
    }

    private void RegisterAll(CandidateStandard[] candidates)
    {
        // The code of a document may itself be CODE#2: no other standard gets it as a key.
        _taken.UnionWith(candidates.Select(static candidate => candidate.Standard.Code));
        IGrouping<StandardCode, CandidateStandard>[] codes =
        [
            .. candidates
                .GroupBy(static candidate => candidate.Standard.Code)
                .OrderBy(static sameCode => sameCode.Key),
        ];
        CandidateStandard[] shared = [.. codes.Where(static sameCode => sameCode.Count() > 1).SelectMany(static sameCode => sameCode)];
        Processors.Run(shared.Length, index => shared[index].Hash());
        foreach (IGrouping<StandardCode, CandidateStandard> sameCode in codes)
        {
            _diagnostics.Standard = sameCode.Key.Text;
            if (sameCode.Count() > 1)
            {
                RegisterCode(sameCode.Key, sameCode);
            }
            else
            {
                _registered.Add(new KeyedStandard(sameCode.Key, sameCode.First().Standard, ContentHash: null));
            }
        }
    }

    private void RegisterCode(StandardCode code, IEnumerable<CandidateStandard> sameCode)
    {
        IEnumerable<CandidateStandard> contents = sameCode
            .GroupBy(static candidate => candidate.ContentHash, StringComparer.Ordinal)
            .OrderBy(static sameContent => sameContent.Key, StringComparer.Ordinal)
            .Select(Unite)
            .OrderBy(static candidate => candidate.Precedence)
            .ThenBy(static candidate => candidate.Standard.Occurrence);

        CandidateStandard? first = null;
        int occurrence = SecondOccurrence;
        foreach (CandidateStandard candidate in contents)
        {
            StandardCode key = first is null ? code : NextFree(code, ref occurrence);
            _registered.Add(new KeyedStandard(key, candidate.Standard, candidate.ContentHash));
            if (first is not null)
            {
                _diagnostics.Add(
                    CatalogRules.CodeConflict,
                    StandardLocations.LocationOf(candidate.Standard),
                    code,
                    LocationTextOf(first, candidate),
                    LocationTextOf(candidate, first),
                    key);
            }

            first ??= candidate;
        }
    }

    // One of several standards of equal content: the first by precedence and source.
    private CandidateStandard Unite(IEnumerable<CandidateStandard> sameContent)
    {
        CandidateStandard[] ordered =
        [
            .. sameContent
                .OrderBy(static candidate => candidate.Precedence)
                .ThenBy(static candidate => candidate.Source, StringComparer.Ordinal)
                .ThenBy(static candidate => candidate.Standard.Provenance?.Sha256, StringComparer.Ordinal)
                .ThenBy(static candidate => candidate.Standard.Provenance?.Reader, StringComparer.Ordinal),
        ];

        foreach (CandidateStandard repetition in ordered.Skip(1))
        {
            _diagnostics.Add(
                CatalogRules.StandardRepeated,
                StandardLocations.LocationOf(repetition.Standard),
                repetition.Standard.Code,
                LocationTextOf(ordered[0], repetition),
                LocationTextOf(repetition, ordered[0]));
        }

        return ordered[0];
    }

    // The next key that no standard has; looks on where the last search ended.
    private StandardCode NextFree(StandardCode code, ref int occurrence)
    {
        while (true)
        {
            StandardCode key = StandardCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{code}#{occurrence++}"), null);
            if (_taken.Add(key))
            {
                return key;
            }
        }
    }

    private static Phrase LocationTextOf(CandidateStandard candidate, CandidateStandard other) =>
        StandardLocations.LocationTextOf(candidate.Standard, other.Standard);
}

using Competency.Model.Csv.Frameworks;
using Competency.Model.Drafts;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Frameworks;

public sealed class KnownLinksProperties
{
    private static readonly StandardDraft[] Roles = [new(), new(), new(), new()];

    [Property]
    public bool A_link_is_found_after_it_was_added_and_not_before(byte[] mentions, bool isSorted)
    {
        IEnumerable<(StandardDraft Role, int Element)> links = mentions
            .Select(static mention => (Role: mention % Roles.Length, Element: mention / 4 % 9))
            .Select(static link => (Roles[link.Role], link.Element));
        KnownLinks<StandardDraft> known = new();
        Dictionary<(StandardDraft, int), LinkDraft> oracle = [];
        foreach ((StandardDraft role, int element) in isSorted ? links.OrderBy(static link => Array.IndexOf(Roles, link.Role)) : links)
        {
            LinkDraft? found = known.Find(role, element);
            if (!ReferenceEquals(found, oracle.GetValueOrDefault((role, element))))
            {
                return false;
            }

            if (found is null)
            {
                LinkDraft link = new();
                known.Add(role, element, link);
                oracle.Add((role, element), link);
            }
        }

        return oracle.All(entry => ReferenceEquals(known.Find(entry.Key.Item1, entry.Key.Item2), entry.Value));
    }
}

using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks;

// The links of roles by their elements. Releases give them role by role, which takes no more than a place for each element;
// when a role comes again after others, an index of all links is made.
// TOwner: What has links.
internal sealed class KnownLinks<TOwner>
    where TOwner : class
{
    private readonly List<(TOwner Owner, int Start)> _runs = [];
    private readonly HashSet<TOwner> _left = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _elements = [];
    private readonly List<LinkDraft> _links = [];
    private int[] _placeOfElement = [];
    private TOwner? _owner;
    private int _start;
    private Dictionary<(TOwner Owner, int Element), int>? _all;

    // The link of an owner to an element; null if it has none yet.
    public LinkDraft? Find(TOwner owner, int element)
    {
        Turn(owner);
        if (_all is not null)
        {
            return _all.TryGetValue((owner, element), out int known) ? _links[known] : null;
        }

        int place = element < _placeOfElement.Length ? _placeOfElement[element] : 0;
        return place >= _start && place < _links.Count && _elements[place] == element ? _links[place] : null;
    }

    // Takes note of a link that was not found.
    public void Add(TOwner owner, int element, LinkDraft link)
    {
        Turn(owner);
        if (_all is not null)
        {
            _all.Add((owner, element), _links.Count);
        }
        else
        {
            if (element >= _placeOfElement.Length)
            {
                Array.Resize(ref _placeOfElement, Math.Max(element + 1, _placeOfElement.Length * 2));
            }

            _placeOfElement[element] = _links.Count;
        }

        _elements.Add(element);
        _links.Add(link);
    }

    private void Turn(TOwner owner)
    {
        if (ReferenceEquals(owner, _owner))
        {
            return;
        }

        if (_all is null && !_left.Add(owner))
        {
            _all = IndexAll();
        }

        (_owner, _start) = (owner, _links.Count);
        _runs.Add((owner, _start));
    }

    private Dictionary<(TOwner Owner, int Element), int> IndexAll()
    {
        Dictionary<(TOwner, int), int> all = new(_links.Count * 2);
        for (int run = 0; run < _runs.Count; run++)
        {
            int end = run + 1 < _runs.Count ? _runs[run + 1].Start : _links.Count;
            for (int place = _runs[run].Start; place < end; place++)
            {
                all.Add((_runs[run].Owner, _elements[place]), place);
            }
        }

        return all;
    }
}

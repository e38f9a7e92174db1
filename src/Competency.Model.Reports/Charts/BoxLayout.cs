namespace Competency.Model.Reports.Charts;

// Places boxes so that none stands on another, and linked ones are near to each other: they are drawn together along links and to the
// middle, and pushed apart where they overlap. Only sums, products and roots, so that every machine places them alike.
internal sealed class BoxLayout
{
    private const int Rounds = 400;
    private const int MaxRounds = 5000;
    private const double Pull = 0.05;
    private const double ToMiddle = 0.012;
    private const double Near = 0.01;

    private readonly (double Width, double Height)[] _boxes;
    private readonly (int From, int To, double Weight)[] _links;
    private readonly (double X, double Y)[] _middles;

    // links: The positions of two boxes, and how strongly they are drawn together, 0 to 1.
    public BoxLayout((double Width, double Height)[] boxes, (int From, int To, double Weight)[] links)
    {
        (_boxes, _links) = (boxes, links);
        _middles = new (double, double)[boxes.Length];
    }

    public double Width { get; private set; }

    public double Height { get; private set; }

    // The middle of each box.
    public (double X, double Y)[] Place()
    {
        StandInRows();
        for (int round = 0; round < Rounds; round++)
        {
            Attract(1 - ((double)round / Rounds));
            Separate();
        }

        for (int round = 0; round < MaxRounds && Separate(); round++)
        {
            // until nothing overlaps
        }

        MoveToOrigin();
        return _middles;
    }

    private void StandInRows()
    {
        int columns = (int)Math.Ceiling(Math.Sqrt(_boxes.Length));
        double step = _boxes.Max(static box => Math.Max(box.Width, box.Height));
        for (int box = 0; box < _boxes.Length; box++)
        {
            _middles[box] = ((box % columns) * step, (box / columns) * step);
        }
    }

    // heat: How far boxes go, less from round to round.
    private void Attract(double heat)
    {
        (double x, double y) = (_middles.Average(static middle => middle.X), _middles.Average(static middle => middle.Y));
        for (int box = 0; box < _middles.Length; box++)
        {
            Move(box, (x - _middles[box].X) * ToMiddle * heat, (y - _middles[box].Y) * ToMiddle * heat);
        }

        foreach ((int from, int to, double weight) in _links)
        {
            double part = Pull * weight * heat;
            (double dx, double dy) = ((_middles[to].X - _middles[from].X) * part, (_middles[to].Y - _middles[from].Y) * part);
            Move(from, dx, dy);
            Move(to, -dx, -dy);
        }
    }

    // Pushes boxes that overlap apart, along the side on which they overlap least. Whether any did.
    private bool Separate()
    {
        bool hasMoved = false;
        for (int one = 0; one < _boxes.Length; one++)
        {
            for (int other = one + 1; other < _boxes.Length; other++)
            {
                (double dx, double dy) = (_middles[other].X - _middles[one].X, _middles[other].Y - _middles[one].Y);
                double overX = ((_boxes[one].Width + _boxes[other].Width) / 2) - Math.Abs(dx);
                double overY = ((_boxes[one].Height + _boxes[other].Height) / 2) - Math.Abs(dy);
                if (overX > Near && overY > Near)
                {
                    hasMoved = true;
                    (double x, double y) = overX < overY
                        ? (dx < 0 ? -overX / 2 : overX / 2, 0.0)
                        : (0.0, dy < 0 ? -overY / 2 : overY / 2);
                    Move(one, -x, -y);
                    Move(other, x, y);
                }
            }
        }

        return hasMoved;
    }

    private void Move(int box, double x, double y) => _middles[box] = (_middles[box].X + x, _middles[box].Y + y);

    private void MoveToOrigin()
    {
        double left = Enumerable.Range(0, _boxes.Length).Min(box => _middles[box].X - (_boxes[box].Width / 2));
        double top = Enumerable.Range(0, _boxes.Length).Min(box => _middles[box].Y - (_boxes[box].Height / 2));
        for (int box = 0; box < _boxes.Length; box++)
        {
            Move(box, -left, -top);
        }

        Width = Enumerable.Range(0, _boxes.Length).Max(box => _middles[box].X + (_boxes[box].Width / 2));
        Height = Enumerable.Range(0, _boxes.Length).Max(box => _middles[box].Y + (_boxes[box].Height / 2));
    }
}

namespace Cases.Layouts;

[Pickleable(As = PickleAs.NamedTuple)]
public partial record Coordinate(double Latitude, double Longitude, string? Label = null) : IParts
{
    object?[] IParts.Parts => [Latitude, Longitude, Label];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Coordinate>("named tuple", new(52.5, 13.4, "Berlin"))
        {
            Module = "cases.layouts",
            Source = "from collections import namedtuple\nCoordinate = namedtuple('Coordinate', ['latitude', 'longitude', 'label'])",
            PythonCheck = "assert type(v) is m.Coordinate and v == (52.5, 13.4, 'Berlin') and v.label == 'Berlin', v",
        };
        var tour = new Tour();
        tour.Stops.Add(new(tour, 1));
        tour.Stops.Add(tour.Stops[0]);
        yield return new ModelCase<Tour>("named tuple in a cycle", tour)
        {
            Module = "cases.layouts",
            Source = """
                from collections import namedtuple
                Stop = namedtuple('Stop', ['tour', 'number'])
                class Tour(object): pass
                """,
            PythonCheck = """
                has(v, m.Tour, stops=Any)
                assert [type(s) is m.Stop and s.tour is v and s.number == 1 for s in v.stops] == [True, True], v.stops
                assert v.stops[0] is v.stops[1]
                """,
        };
        yield return new ModelCase<Failure>("call", new("out of range", 34))
        {
            Module = "cases.layouts",
            Source = """
                class Failure(Exception):
                    def __init__(self, reason, code):
                        self.made_by_init = True
                        self.reason = reason
                        self.code = code

                    def __reduce__(self):
                        return Failure, (self.reason, self.code)
                """,
            PythonCheck = "has(v, m.Failure, reason='out of range', code=34, made_by_init=True)",
        };
        var tag = new Tagged("red") { Weight = 1.5 };
        tag.Parent = tag;
        yield return new ModelCase<Tagged>("arguments of __new__", tag)
        {
            Module = "cases.layouts",
            Source = """
                class Tagged(object):
                    def __new__(cls, name):
                        self = object.__new__(cls)
                        self.name = name
                        return self

                    def __getnewargs__(self):
                        return (self.name,)

                    def __getstate__(self):
                        return {'weight': self.weight, 'parent': self.parent}

                    def __reduce_ex__(self, protocol):
                        if protocol >= 2:
                            return object.__reduce_ex__(self, protocol)
                        import copyreg
                        return copyreg.__newobj__, (Tagged, self.name), self.__getstate__()
                """,
            PythonCheck = "has(v, m.Tagged, name='red', weight=1.5, parent=v)",
            Python2 = false,
        };
    }
}

[Pickleable(As = PickleAs.NamedTuple)]
public partial record Stop(Tour Tour, int Number) : IParts
{
    object?[] IParts.Parts => [Tour, Number];
}

[Pickleable]
public partial class Tour : IParts
{
    public List<Stop> Stops { get; set; } = [];

    object?[] IParts.Parts => [.. Stops];
}

[Pickleable(As = PickleAs.Reduce)]
public partial class Failure(string reason, int code) : IParts
{
    public string Reason { get; } = reason;
    public int Code { get; } = code;

    object?[] IParts.Parts => [Reason, Code];
}

[Pickleable, PickleNewArgs(nameof(Name))]
public partial class Tagged : IParts
{
    [PickleConstructor]
    private Tagged()
    {
    }

    public Tagged(string name) => Name = name;

    public double Weight { get; set; }

    [PickleMember]
    public string Name { get; private set; } = "";

    public Tagged? Parent { get; set; }

    object?[] IParts.Parts => [Name, Weight, Parent];
}

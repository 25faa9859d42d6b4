namespace Cases.Layouts;

[Pickleable(As = PickleAs.Slots)]
public partial class Pixel : IParts
{
    public int X { get; set; }
    public int Y { get; set; }
    public Pixel? Next { get; set; }

    object?[] IParts.Parts => [X, Y, Next];

    public static IEnumerable<ICase> Cases()
    {
        var first = new Pixel { X = 1, Y = 2 };
        first.Next = new Pixel { X = 3, Y = 4, Next = first };
        yield return new ModelCase<Pixel>("slots", first)
        {
            Module = "cases.layouts",
            Source = """
                class Pixel(object):
                    __slots__ = ('x', 'y', 'next')

                    def __reduce_ex__(self, protocol):
                        # Below protocol 2 Python asks a class with slots to do it by itself.
                        if protocol >= 2:
                            return object.__reduce_ex__(self, protocol)
                        import copyreg
                        state = (None, {'x': self.x, 'y': self.y, 'next': self.next})
                        return copyreg._reconstructor, (Pixel, object, None), state
                """,
            PythonCheck = """
                assert type(v) is m.Pixel and (v.x, v.y, v.next.x, v.next.y) == (1, 2, 3, 4), v
                assert v.next.next is v
                """,
            Python2 = false,
        };
        yield return new ModelCase<FrozenPixel>("frozen dataclass with slots", new(5, "five") { Tags = ["a", "b"] })
        {
            Module = "cases.layouts",
            Source = """
                class FrozenPixel(object):
                    # What @dataclass(frozen=True, slots=True) makes of the three fields.
                    __slots__ = ('id', 'name', 'tags')

                    def __getstate__(self):
                        return [getattr(self, name) for name in self.__slots__]

                    def __setstate__(self, state):
                        for name, value in zip(self.__slots__, state):
                            object.__setattr__(self, name, value)
                """,
            PythonCheck = "assert type(v) is m.FrozenPixel and [v.id, v.name, v.tags] == [5, 'five', ['a', 'b']], v",
        };
    }
}

[Pickleable(As = PickleAs.FrozenSlots)]
public readonly partial record struct FrozenPixel(int Id, string Name) : IParts
{
    public List<string> Tags { get; init; } = [];

    object?[] IParts.Parts => [Id, Name, Tags];
}

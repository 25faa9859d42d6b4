namespace Cases.Shapes;

public static partial class Outer
{
    public partial class Middle
    {
        [Pickleable]
        public partial class Inner : IParts
        {
            public int Value { get; set; }
            public Leaf? Leaf { get; set; }
            public Leaf? Second { get; set; }

            object?[] IParts.Parts => [Value, Leaf, Second];

            public static IEnumerable<ICase> Cases()
            {
                yield return new ModelCase<Inner>("nested classes", new() { Value = 1, Leaf = new() { Text = "leaf" }, Second = new() { Text = "other" } })
                {
                    Module = "cases.shapes",
                    Source = """
                        class Outer(object):
                            class Middle(object):
                                class Inner(object): pass
                            class Leaf(object): pass
                        """,
                    Python2 = false,
                    PythonCheck = """
                        has(v, m.Outer.Middle.Inner, value=1, leaf=Any, second=Any)
                        has(v.leaf, m.Outer.Leaf, text='leaf')
                        has(v.second, m.Outer.Leaf, text='other')
                        """,
                };
            }
        }
    }

    [Pickleable]
    public partial class Leaf : IParts
    {
        public string Text { get; set; } = "";

        object?[] IParts.Parts => [Text];
    }
}

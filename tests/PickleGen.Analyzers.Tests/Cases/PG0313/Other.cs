using PickleGen;

namespace Calendars
{
    [Pickleable]
    public partial class Event
    {
        public int Id { get; set; }
    }
}

namespace Shop.Calendar
{
    [Pickleable]
    public partial class Event
    {
        public int Id { get; set; }
    }
}

namespace Types
{
    // Who writes the class out knows it.
    [Pickleable("types.SimpleNamespace")]
    public partial class Settings
    {
        public int Size { get; set; }
    }

    [Pickleable(As = PickleAs.Dict)]
    public partial class Options
    {
        public int Size { get; set; }
    }

    [Pickleable]
    [PickleDerived<Settings2>]
    public abstract partial class Base;

    [Pickleable("shop.Settings2")]
    public partial class Settings2 : Base;
}

namespace Test
{
    [Pickleable]
    public partial class Event
    {
        public int Id { get; set; }
    }
}

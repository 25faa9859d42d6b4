"""An object that holds a thread: it leaves it out of its pickle, and starts another one when it is loaded."""

import threading
import time


class Countdown:
    def __init__(self, left):
        self.left = left
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        while self.left > 0:
            time.sleep(0.02)
            self.left -= 1

    def __getstate__(self):
        return self.left

    def __setstate__(self, left):
        self.__init__(left)
